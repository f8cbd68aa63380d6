"""Smoke and fog, with and without files."""

import os

from support.same_picture.book import scene


def fog(stage, thing, **inputs):
    _, tree, out = stage.material(thing, "Fog")
    node = tree.nodes.new("ShaderNodeVolumePrincipled")
    node.inputs["Emission Strength"].default_value = 0.5
    tree.links.new(node.outputs[0], out.inputs["Volume"])
    return tree, node


@scene(spread=True)
def a_cube_of_fog(stage):
    fog(stage, stage.cube)


@scene()
def fog_of_a_texture(stage):
    tree, node = fog(stage, stage.cube)
    noise = tree.nodes.new("ShaderNodeTexNoise")
    noise.noise_dimensions = "4D"
    tree.links.new(noise.outputs[0], node.inputs["Density"])
    cycles = stage.scene.cycles
    if hasattr(cycles, "volume_biased"):  # the other way takes 5.0 more than 40 s for a frame
        cycles.volume_biased = True
    stage.keys(noise.inputs["W"], "default_value", {1: 0.0, 4: 5.0}, "LINEAR")


@scene()
def fog_in_the_world(stage):
    stage.diffuse(stage.cube)
    stage.light("POINT", 2000)
    world = stage.scene.world
    world.use_nodes = True
    tree = world.node_tree
    node = tree.nodes.new("ShaderNodeVolumeScatter")
    node.inputs["Density"].default_value = 0.05
    out = next(n for n in tree.nodes if n.type == "OUTPUT_WORLD")
    tree.links.new(node.outputs[0], out.inputs["Volume"])


def volume_of_the_cube(stage):
    data = stage.bpy.data.volumes.new("Volume")
    thing = stage.bpy.data.objects.new("Volume", data)
    stage.scene.collection.objects.link(thing)
    modifier = thing.modifiers.new("FromMesh", "MESH_TO_VOLUME")
    modifier.object = stage.cube
    modifier.voxel_amount = 16
    fog(stage, thing)
    stage.cube.hide_render = True
    return thing


@scene()
def a_mesh_as_a_volume(stage):
    volume_of_the_cube(stage)


@scene()
def a_volume_as_a_mesh(stage):
    volume = volume_of_the_cube(stage)
    volume.hide_render = True
    thing = stage.mesh("cube")
    modifier = thing.modifiers.new("FromVolume", "VOLUME_TO_MESH")
    modifier.object = volume


def smoke_files(stage):
    """The grids that a bake leaves, as a sequence of a volume object of its own."""
    from support.same_picture.groups import simulation

    simulation.smoke(stage, "ALL")
    stage.bpy.ops.fluid.bake_all()
    folder = stage.path("fluid", "data", "")
    names = sorted(name for name in os.listdir(folder) if name.endswith(".vdb"))
    if not names:
        raise RuntimeError(f"no grids in {folder}")
    os.makedirs(stage.path("grids", ""), exist_ok=True)
    for number, name in enumerate(names, 1):
        os.rename(os.path.join(folder, name), stage.path("grids", f"g_{number:04}.vdb"))
    for thing in list(stage.bpy.data.objects):
        if thing.modifiers.get("Fluid"):
            stage.bpy.data.objects.remove(thing)
    return len(names)


# Grids come of a bake, which the bpy wheels do not survive.
def volume_of_files(stage, path, frames):
    data = stage.bpy.data.volumes.new("Volume")
    data.filepath = path
    if frames:
        data.is_sequence, data.frame_duration, data.frame_start = True, frames, 1
    thing = stage.bpy.data.objects.new("Volume", data)
    stage.scene.collection.objects.link(thing)
    fog(stage, thing)
    return data


@scene(until=(4, 2), spread=True)
def a_sequence_of_grids(stage):
    volume_of_files(stage, "//grids/g_0001.vdb", smoke_files(stage))


@scene(until=(4, 2))
def a_single_grid(stage):
    smoke_files(stage)
    volume_of_files(stage, "//grids/g_0003.vdb", 0)


@scene(until=(4, 2), warns=("g_0003",))
def a_sequence_of_grids_with_a_hole(stage):
    volume_of_files(stage, "//grids/g_0001.vdb", smoke_files(stage))
    os.remove(stage.path("grids", "g_0003.vdb"))


@scene(warns=("g_0001.vdb",))
def missing_grids(stage):
    volume_of_files(stage, "//grids/g_0001.vdb", 4)


@scene()
def simplified_volumes(stage):
    volume_of_the_cube(stage)
    stage.render.use_simplify = True
    stage.render.simplify_volumes = 0.5


@scene()
def fog_with_motion_blur(stage):
    fog(stage, stage.cube)
    stage.render.use_motion_blur = True
