"""All HTTP of the manager, and the only user of sockets for it: see server.py."""
