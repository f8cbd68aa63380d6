"""Simulations, baked and not, and caches."""

from support.same_picture.book import scene

# What is not baked depends on the frames that a node had before: it must be said, not equal.
UNBAKED = {
    "warns": ("bake",),
    "loose": "it is not baked",
    "ignore": ("blendcache_scene/*", "fluid/*"),
}


def emitter(stage, **values):
    thing = stage.mesh("plane", (0, 0, 1))
    thing.modifiers.new("Particles", "PARTICLE_SYSTEM")
    settings = thing.particle_systems[0].settings
    settings.count, settings.frame_start, settings.frame_end = 60, -10, 6
    settings.render_type = "OBJECT"
    ball = stage.mesh("ico_sphere", (50, 0, 0))
    settings.instance_object, settings.particle_size = ball, 0.1
    for name, value in values.items():
        setattr(settings, name, value)
    return thing


def bake(stage, cache, **settings):
    """Bakes one point cache; the file must be saved where a disk cache is to lie."""
    bpy = stage.bpy
    cache.frame_start, cache.frame_end = 1, 6
    for name, value in settings.items():
        setattr(cache, name, value)
    stage.save()
    if hasattr(bpy.context, "temp_override"):
        with bpy.context.temp_override(scene=stage.scene, point_cache=cache):
            bpy.ops.ptcache.bake(bake=True)
    else:
        bpy.ops.ptcache.bake({"scene": stage.scene, "point_cache": cache}, bake=True)
    if not cache.is_baked:
        raise RuntimeError("not baked")


def cloth(stage):
    thing = stage.mesh("grid", (0, 0, 1.5), x_subdivisions=8, y_subdivisions=8)
    thing.modifiers.new("Cloth", "CLOTH")
    stage.cube.modifiers.new("Collision", "COLLISION")
    return thing


@scene(**UNBAKED, spread=True)
def particles_not_baked(stage):
    emitter(stage)


@scene()
def particles_baked_into_the_file(stage):
    thing = emitter(stage)
    bake(stage, thing.particle_systems[0].point_cache)


@scene(spread=True)
def particles_baked_on_the_disk(stage):
    thing = emitter(stage)
    bake(stage, thing.particle_systems[0].point_cache, use_disk_cache=True)


@scene(warns=("cache|bake",), spread=True)
def a_disk_cache_that_is_not_here(stage):
    import shutil

    thing = emitter(stage)
    bake(stage, thing.particle_systems[0].point_cache, use_disk_cache=True)
    shutil.rmtree(stage.path("blendcache_scene"))


@scene()
def particles_from_an_external_cache(stage):
    import os

    thing = emitter(stage)
    cache = thing.particle_systems[0].point_cache
    cache.name = "kept"
    bake(stage, cache, use_disk_cache=True)
    os.rename(stage.path("blendcache_scene"), stage.path("kept_cache"))
    cache.use_external, cache.filepath = True, "//kept_cache/"


@scene(**UNBAKED)
def cloth_not_baked(stage):
    cloth(stage)


@scene()
def cloth_baked(stage):
    bake(stage, cloth(stage).modifiers["Cloth"].point_cache)


@scene()
def soft_body_baked(stage):
    thing = stage.mesh("grid", (0, 0, 1.5), x_subdivisions=6, y_subdivisions=6)
    modifier = thing.modifiers.new("Soft", "SOFT_BODY")
    bake(stage, modifier.point_cache)


def rigid_bodies(stage):
    bpy = stage.bpy
    bpy.ops.rigidbody.world_add()
    for location in ((0.5, 0, 3), (1, 0.5, 4)):
        stage.select(stage.mesh("cube", location, size=0.8))
        bpy.ops.rigidbody.object_add()
    return stage.scene.rigidbody_world.point_cache


@scene(**UNBAKED)
def rigid_bodies_not_baked(stage):
    rigid_bodies(stage)


@scene()
def rigid_bodies_baked(stage):
    bake(stage, rigid_bodies(stage))


def dynamic_paint(stage):
    bpy = stage.bpy
    canvas = stage.mesh("grid", (0, 0, 0.5), x_subdivisions=20, y_subdivisions=20, size=6)
    modifier = canvas.modifiers.new("Paint", "DYNAMIC_PAINT")
    modifier.ui_type = "CANVAS"
    stage.select(canvas)
    bpy.ops.dpaint.type_toggle(type="CANVAS")
    surface = modifier.canvas_settings.canvas_surfaces[0]
    surface.surface_type = "WAVE"
    surface.frame_start, surface.frame_end = 1, 10
    brush = stage.mesh("uv_sphere", (0, 0, 0.5), radius=0.7)
    stage.keys(brush, "location", {1: (-2, 0, 0.5), 6: (2, 0, 0.5)}, "LINEAR")
    brush.modifiers.new("Brush", "DYNAMIC_PAINT").ui_type = "BRUSH"
    stage.select(brush)
    bpy.ops.dpaint.type_toggle(type="BRUSH")
    return surface


@scene(**UNBAKED, spread=True)
def dynamic_paint_not_baked(stage):
    dynamic_paint(stage)


@scene()
def dynamic_paint_baked(stage):
    bake(stage, dynamic_paint(stage).point_cache)


def smoke(stage, cache_type):
    domain = stage.mesh("cube", (0, 0, 1), size=4)
    modifier = domain.modifiers.new("Fluid", "FLUID")
    modifier.fluid_type = "DOMAIN"
    settings = modifier.domain_settings
    settings.domain_type = "GAS"
    settings.resolution_max = 12
    settings.cache_type = cache_type
    settings.cache_frame_start, settings.cache_frame_end = 1, 6
    settings.cache_directory = "//fluid"
    source = stage.mesh("uv_sphere", (0, 0, 0), radius=0.6)
    modifier = source.modifiers.new("Fluid", "FLUID")
    modifier.fluid_type = "FLOW"
    modifier.flow_settings.flow_type = "SMOKE"
    modifier.flow_settings.flow_behavior = "INFLOW"
    _, tree, out = stage.material(domain)
    fog = tree.nodes.new("ShaderNodeVolumePrincipled")
    fog.inputs["Emission Strength"].default_value = 1.0
    tree.links.new(fog.outputs[0], out.inputs["Volume"])
    stage.select(domain)
    stage.save()
    settings.cache_directory = "//fluid"
    return domain


# The wheels die of this, too, when a frame follows another.
@scene(**UNBAKED, until=(4, 2))
def smoke_not_baked(stage):
    smoke(stage, "REPLAY")


# The bpy wheels die of every bake of smoke ("can't clean grid cache").
@scene(until=(4, 2), spread=True)
def smoke_baked(stage):
    smoke(stage, "ALL")
    stage.bpy.ops.fluid.bake_all()


@scene(until=(4, 2), warns=("fluid|cache|bake",), ignore=("fluid/*",))
def smoke_whose_cache_is_not_here(stage):
    import shutil

    smoke(stage, "ALL")
    stage.bpy.ops.fluid.bake_all()
    stage.save()
    shutil.rmtree(stage.path("fluid"))


@scene(since=(3, 6), **UNBAKED)
def simulation_nodes_not_baked(stage):
    simulation_zone(stage)


def simulation_zone(stage):
    tree = stage.bpy.data.node_groups.new("Sim", "GeometryNodeTree")
    if hasattr(tree, "interface"):
        tree.interface.new_socket("Geometry", in_out="INPUT", socket_type="NodeSocketGeometry")
        tree.interface.new_socket("Geometry", in_out="OUTPUT", socket_type="NodeSocketGeometry")
    new, link = tree.nodes.new, tree.links.new
    into, out = new("NodeGroupInput"), new("NodeGroupOutput")
    begin, end = new("GeometryNodeSimulationInput"), new("GeometryNodeSimulationOutput")
    begin.pair_with_output(end)
    move = new("GeometryNodeSetPosition")
    move.inputs["Offset"].default_value = (0, 0, 0.4)
    link(into.outputs[0], begin.inputs[0])
    geometry = next(s for s in begin.outputs if s.type == "GEOMETRY")
    link(geometry, move.inputs["Geometry"])
    link(move.outputs[0], next(s for s in end.inputs if s.type == "GEOMETRY"))
    link(next(s for s in end.outputs if s.type == "GEOMETRY"), out.inputs[0])
    stage.cube.modifiers.new("Sim", "NODES").node_group = tree


@scene()
def ocean(stage):
    stage.cube.animation_data_clear()
    modifier = stage.cube.modifiers.new("Ocean", "OCEAN")
    modifier.resolution, modifier.spatial_size = 5, 6
    stage.keys(modifier, "time", {1: 0.0, 5: 3.0}, "LINEAR")


@scene()
def waves(stage):
    thing = stage.mesh("grid", (0, 0, 0), x_subdivisions=20, y_subdivisions=20, size=6)
    thing.modifiers.new("Wave", "WAVE")


@scene()
def a_mesh_cache(stage):
    import struct

    with open(stage.path("cache.pc2"), "wb") as file:
        file.write(struct.pack("<12siiffi", b"POINTCACHE2\0", 1, 8, 1.0, 1.0, 4))
        for frame in range(4):
            for corner in range(8):
                file.write(
                    struct.pack("<fff", corner % 2 * (1 + frame), corner // 2 % 2, corner // 4)
                )
    modifier = stage.cube.modifiers.new("Cache", "MESH_CACHE")
    modifier.cache_format, modifier.filepath = "PC2", "//cache.pc2"


@scene(warns=("cache.pc2",))
def a_mesh_cache_that_is_not_here(stage):
    a_mesh_cache(stage)
    __import__("os").remove(stage.path("cache.pc2"))


@scene(since=(4, 2))
def an_alembic_cache(stage):
    bpy = stage.bpy
    stage.select(stage.cube)
    path = stage.path("cube.abc")
    bpy.ops.wm.alembic_export(filepath=path, start=1, end=6, selected=True, as_background_job=False)
    bpy.data.objects.remove(stage.cube)
    stage.save()
    bpy.ops.wm.alembic_import(filepath=path, as_background_job=False)
    stage.glow(bpy.context.view_layer.objects.active or bpy.context.selected_objects[0])
    bpy.data.cache_files[0].filepath = "//cube.abc"


@scene(since=(4, 2), warns=("cube.abc",))
def an_alembic_cache_that_is_not_here(stage):
    an_alembic_cache(stage)
    __import__("os").remove(stage.path("cube.abc"))
    stage.mesh("cube", (1, 1, 1), size=2)
    stage.turn(stage.bpy.context.object)
