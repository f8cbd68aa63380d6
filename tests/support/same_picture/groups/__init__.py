"""The scenes, a module a group."""
