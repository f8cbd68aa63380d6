"""`python3 manager/manager.py --demo`: see program.py."""
