"""Everything between a lease and its result: Blender, its checks, the delivery. See renderer.py."""
