"""Updates and supervision: what both executables share. Begin with supervisor.py."""
