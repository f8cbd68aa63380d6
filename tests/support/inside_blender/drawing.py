"""Draws everything the add-on draws on a stand-in for UILayout, held to this Blender's API."""

from dataclasses import replace
from types import SimpleNamespace

import bpy
from inside import addon, tell
from inside_scene import fresh

functions = bpy.types.UILayout.bl_rna.functions
attributes = bpy.types.UILayout.bl_rna.properties
icons = set(functions["label"].parameters["icon"].enum_items.keys())
calls, texts, wrong, grey = set(), [], [], set()


class Layout:
    """Takes what UILayout of this Blender takes, and notes everything else."""

    def __setattr__(self, name, value):
        if name not in attributes:
            wrong.append(f"layout.{name}")
        object.__setattr__(self, "is_grey", name == "active" and not value)

    def __getattr__(self, name):
        if name not in functions:
            raise AttributeError(f"layout.{name}")

        def call(*places, **named):
            calls.add(name)
            unknown = set(named) - set(functions[name].parameters.keys())
            if unknown:
                wrong.append(f"layout.{name}({unknown})")
            if named.get("icon", "NONE") not in icons:
                wrong.append(named["icon"])
            texts.append(named.get("text", ""))
            if name == "prop" and places[1] not in places[0].bl_rna.properties:
                wrong.append(f"{places[0]}.{places[1]}")
            if name == "operator" and self.__dict__.get("is_grey"):
                grey.add(named.get("text", ""))
            if name == "operator":
                group, _, operator = places[0].partition(".")
                getattr(getattr(bpy.ops, group), operator).get_rna_type()
                return SimpleNamespace()
            return Layout()

        return call


scene = fresh()


def draw(part, **more):
    of = SimpleNamespace(layout=Layout(), **more)
    context = SimpleNamespace(
        region=SimpleNamespace(width=240),
        scene=scene,
        preferences=bpy.context.preferences,
        window=None,
    )
    part.draw(of, context)


desk = addon.desk
own = addon.JobView(
    job_id=1, name="own", blend_file=bpy.data.filepath, total=4, done=1, failed=1, remaining_s=70
)
busy = addon.FarmView(
    desk.link.target,
    is_known=True,
    state="working",
    running=own,
    queue=(replace(own, index=0), addon.JobView(job_id=2, name="other", index=1)),
)
down = addon.FarmView(desk.link.target, is_known=True, error=addon.say("No manager."))
for farm in (addon.FarmView(), busy, down, addon.FarmView(is_known=True, state="free")):
    desk.farm = farm
    for kind in ("SCENE", "LIST", "CURRENT"):
        scene.noctiluca.frames_from = kind
        draw(addon.FarmPanel)
    desk.outcome = (addon.ERROR, addon.say("Something."))
desk.managers = (addon.Found("10.0.0.1", 8000, "pc", "2.0", False),) * 2
scene.camera = None
desk.contents = tuple(
    addon.found(
        key,
        names=("a",),
        frames="1",
        job=1,
        name="x",
        path="/p",
        series="4.2",
        container="AVI",
        others="4.5",
        version="2.3",
    )
    for key in addon.FINDINGS
    if key
    not in ("camera", "frames", "file_place", "output_place", "engine_addon", "engine_screen")
)
desk.asked = (desk.contents, {})
draw(addon.FarmPanel)
draw(addon.OptionsPanel)
draw(addon.NOCTILUCA_OT_send_anyway)
addon.draw_render_menu(SimpleNamespace(layout=Layout()), None)
told_grey = sorted(grey)
bpy.ops.wm.read_homefile(use_empty=True)
scene = bpy.context.scene
draw(addon.FarmPanel)
preferences = addon.preferences()


class Shown:
    layout = Layout()
    host, port, token = preferences.host, preferences.port, preferences.token
    bl_rna = preferences.bl_rna


addon.NOCTILUCA_Preferences.draw(Shown(), SimpleNamespace(region=SimpleNamespace(width=500)))
desk.link.close()
tell("calls", sorted(calls))
tell("wrong", sorted(set(wrong)))
tell("texts", texts)
tell("grey", [told_grey, sorted(grey)])
