"""Hair: particles with children, and curves."""

from support.same_picture.book import scene


def coat(stage, **values):
    thing = stage.cube
    thing.modifiers.new("Hair", "PARTICLE_SYSTEM")
    settings = thing.particle_systems[0].settings
    settings.type = "HAIR"
    settings.count, settings.hair_length = 40, 1.0
    settings.rendered_child_count = 10
    for name, value in values.items():
        setattr(settings, name, value)
    return settings


@scene()
def without_children(stage):
    coat(stage)


@scene(spread=True)
def simple_children_on_a_turning_emitter(stage):
    coat(stage, child_type="SIMPLE")


@scene(spread=True)
def interpolated_children(stage):
    coat(stage, child_type="INTERPOLATED")


@scene()
def children_with_kept_data(stage):
    coat(stage, child_type="SIMPLE")
    stage.render.use_persistent_data = True


@scene()
def keyed_roughness(stage):
    settings = coat(stage, child_type="SIMPLE")
    stage.cube.animation_data_clear()
    stage.keys(settings, "roughness_1", {1: 0.0, 4: 0.5}, "LINEAR")


@scene()
def keyed_kink(stage):
    settings = coat(stage, child_type="INTERPOLATED", kink="CURL")
    stage.keys(settings, "kink_amplitude", {1: 0.0, 4: 0.5}, "LINEAR")


@scene()
def on_a_deforming_emitter(stage):
    stage.cube.animation_data_clear()
    stage.cube.shape_key_add(name="Basis")
    key = stage.cube.shape_key_add(name="Tall")
    for number in range(4):
        key.data[number].co *= 2
    stage.keys(key, "value", {1: 0.0, 4: 1.0}, "LINEAR")
    coat(stage, child_type="SIMPLE")


@scene(warns=("bake",), loose="it is not baked")
def with_dynamics_not_baked(stage):
    coat(stage)
    stage.cube.particle_systems[0].use_hair_dynamics = True


@scene()
def instances_on_hair(stage):
    ball = stage.mesh("ico_sphere", (50, 0, 0))
    coat(stage, render_type="OBJECT", instance_object=ball, particle_size=0.1)


@scene()
def as_strips(stage):
    stage.scene.cycles_curves.shape = "RIBBONS"
    coat(stage, child_type="SIMPLE")


@scene()
def hair_hidden_and_shown(stage):
    coat(stage)
    modifier = stage.cube.modifiers["Hair"]
    stage.keys(modifier, "show_render", {1: True, 2: False, 4: True})


@scene()
def motion_blur_with_hair(stage):
    coat(stage, child_type="SIMPLE")
    stage.render.use_motion_blur = True


@scene(since=(4, 2))
def curves_as_hair(stage):
    bpy = stage.bpy
    data = bpy.data.hair_curves.new("Curves")
    data.add_curves([4] * 30)
    for number, point in enumerate(data.points):
        strand, step = divmod(number, 4)
        point.position = ((strand % 6) / 3 - 1, (strand // 6) / 3 - 1, step * 0.7)
        point.radius = 0.05
    thing = bpy.data.objects.new("Curves", data)
    stage.scene.collection.objects.link(thing)
    stage.turn(thing)
    stage.glow(thing)
