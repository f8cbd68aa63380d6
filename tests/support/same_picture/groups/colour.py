"""Colour management on the way from the render to the file."""

from support.same_picture.book import scene


def view(stage, name, **values):
    stage.scene.view_settings.view_transform = name
    for key, value in values.items():
        setattr(stage.scene.view_settings, key, value)


@scene()
def standard(stage):
    view(stage, "Standard")


@scene()
def raw(stage):
    view(stage, "Raw")


@scene(spread=True)
def filmic_with_a_look(stage):
    view(stage, "Filmic")
    looks = ("High Contrast", "Filmic - High Contrast")
    for look in looks:
        try:
            stage.scene.view_settings.look = look
            return
        except TypeError:
            continue
    raise RuntimeError("no such look")


@scene(since=(4, 0))
def agx_with_a_look(stage):
    view(stage, "AgX", look="AgX - Punchy")


@scene()
def exposure_and_gamma(stage):
    view(stage, "Standard", exposure=1.3, gamma=0.7)


@scene()
def keyed_exposure(stage):
    stage.keys(stage.scene.view_settings, "exposure", {1: 0.0, 4: 3.0}, "LINEAR")


@scene()
def keyed_exposure_in_exr(stage):
    stage.keys(stage.scene.view_settings, "exposure", {1: 0.0, 4: 3.0}, "LINEAR")
    stage.format("OPEN_EXR")


@scene(spread=True)
def keyed_exposure_of_the_film(stage):
    stage.keys(stage.scene.cycles, "film_exposure", {1: 1.0, 4: 3.0}, "LINEAR")


@scene()
def curves(stage):
    settings = stage.scene.view_settings
    settings.use_curve_mapping = True
    settings.curve_mapping.curves[3].points.new(0.5, 0.8)
    settings.curve_mapping.update()


@scene()
def false_colours(stage):
    view(stage, "False Color")


@scene()
def own_colours_for_the_file(stage):
    settings = stage.format("PNG")
    settings.color_management = "OVERRIDE"
    settings.view_settings.view_transform = "Raw"
    settings.view_settings.exposure = 1.0


@scene()
def own_colour_space_for_exr(stage):
    settings = stage.format("OPEN_EXR")
    settings.color_management = "OVERRIDE"
    settings.linear_colorspace_settings.name = (
        "Linear ACES" if stage.version < (4, 0, 0) else "ACEScg"
    )


@scene()
def another_display(stage):
    stage.scene.display_settings.display_device = (
        "XYZ" if stage.version < (4, 0, 0) else "Display P3"
    )
    view(stage, "Raw" if stage.version < (4, 0, 0) else "Standard")


@scene(since=(4, 3))
def white_balance(stage):
    settings = stage.scene.view_settings
    settings.use_white_balance, settings.white_balance_temperature = True, 3000


@scene()
def gamma_by_driver(stage):
    stage.driver(stage.scene.view_settings, "gamma", "1 + frame / 4")


@scene()
def dark_and_16_bit(stage):
    view(stage, "Standard", exposure=-5.0)
    stage.format("PNG", color_depth="16")
