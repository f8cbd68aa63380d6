"""The add-on in a real window: the tab opened, the button pressed, the job rendered by a real farm.

Blender 3.4 under Xvfb, with user folders of its own; the add-on is installed through Blender's
preferences, keys and clicks come from outside. What happens is read off the farm, off the wire and
off Blender's own picture of its window.
"""

from __future__ import annotations

import time
import unittest

from support import addon as kit
from support import blender_path, copies, needs, scenes, waiting
from support.addon_window import BlenderWindow, shared_folder
from support.local_farm import LocalFarm

RENDER_S = 120
HELD_S = 5.0  # far above what is allowed: only a wait for somebody, which is a mistake, takes that
ASKED_AFTER_A_PRESS = 30  # times
BELOW_PX = 32  # from the middle of the button to that of the one below it
NARROW_PX = 181  # the least that a person may leave of the sidebar
TABS_PX = 14  # from the sidebar's right edge into its tabs
SCRATCH = "import noctiluca_render_manager as addon"

# Notes which thread does what may take long, and how long the timer and the drawing take.
WATCH = """
import os, socket, threading, time
waited = set()
held = {"tick": [], "draw": []}
def watch(owner, name):
    real = getattr(owner, name)
    def noting(*arguments, **options):
        waited.add((name, threading.current_thread().name))
        return real(*arguments, **options)
    setattr(owner, name, noting)
for owner, name in ((socket, "create_connection"), (socket, "getaddrinfo"),
                    (addon, "_exchange"), (addon, "look_at_disks"), (os, "listdir")):
    watch(owner, name)
def timed(kind, real, *arguments):
    start = time.perf_counter()
    try:
        real(*arguments)
    finally:
        held[kind].append(time.perf_counter() - start)
tick, draw = addon.Desk.tick, addon.FarmPanel.draw
addon.Desk.tick = lambda self: timed("tick", tick, self)
addon.FarmPanel.draw = lambda self, context: timed("draw", draw, self, context)
"""

# Notes what the panel says: [text, icon] of each text that was drawn last.
NOTE = """
said = []
draw_text, draw_panel = addon.draw_text, addon.FarmPanel.draw
def noting(layout, text, width_px, icon="NONE"):
    said.append([text, icon])
    draw_text(layout, text, width_px, icon)
def anew(self, context):
    said.clear()
    draw_panel(self, context)
addon.draw_text, addon.FarmPanel.draw = noting, anew
"""


@needs.blender
@needs.program("Xvfb")
@needs.program("xdotool")
class Window(unittest.TestCase):
    def open(self, scene, port):
        """Blender with the scene, the add-on installed and the manager's port set."""
        self.window = window = BlenderWindow(self, self.folder, str(scene))
        window.do(
            "bpy.context.preferences.view.show_splash = False\n"
            f"bpy.ops.preferences.addon_install(filepath={str(kit.ADDON_PY)!r})\n"
            f"bpy.ops.preferences.addon_enable(module={kit.NAME!r})\n"
            f"{SCRATCH}\n"
            f"addon.preferences().port = {port}"
        )
        return window

    def open_tab(self):
        """N with the mouse over the 3D view, then the tabs from the top until it is ours."""
        window = self.window
        view = window.region("VIEW_3D", "WINDOW")
        window.point((view["left"] + view["right"]) // 2, (view["top"] + view["bottom"]) // 2)
        window.press("n")
        sidebar = waiting.until(self.visible_sidebar, 30, "the sidebar")
        for offset in (144, *range(16, sidebar["bottom"] - sidebar["top"], 24)):  # likely first
            y = sidebar["top"] + offset
            window.click(sidebar["right"] - TABS_PX, y)
            window.draw()
            if window.ask("addon.desk.link.is_looked_at"):
                return sidebar
        self.fail("there is no Noctiluca tab")

    def visible_sidebar(self):
        self.window.draw()
        sidebar = self.window.region("VIEW_3D", "UI")
        return sidebar if sidebar["right"] - sidebar["left"] > 100 else None

    def setUp(self):
        self.folder = shared_folder(self)

    def scene(self, **more):
        path = self.folder / "project" / "boat.blend"
        return scenes.make(blender_path(), path, frames=(1, 3), **more)

    def test_the_button_renders_the_file_on_a_real_farm(self):
        from support import pixels  # needs packages that the other tests do without

        farm = LocalFarm(self)
        farm.start_manager()
        farm.start_workers("w1")
        scene = self.scene()
        window = self.open(scene, farm.port)
        sidebar = self.open_tab()
        window.until("addon.desk.farm.state == 'free' and addon.desk.contents is not None",
                     "the farm in the panel")  # fmt: skip
        self.assertEqual(window.ask("str(addon.desk.farm.said())"), "Free, 1 worker")
        here = "addon.desk.farm.is_all_on(addon.gather_scene(bpy.context.scene, {}).host_name)"
        self.assertTrue(window.ask(here))
        levels = "[f.level for f in addon.desk.findings(bpy.context.scene)]"
        self.assertEqual(window.ask(levels), [])
        window.picture("free")
        out = scene.parent / "out"
        self.send_a_test(farm, sidebar)
        self.assertFalse(out.exists())
        window.click(*window.find_button(sidebar))
        window.until("'place 1' in str(addon.desk.outcome[1])", "the outcome in the panel")
        said = window.ask("str(addon.desk.outcome[1])")
        self.assertEqual(said, "Sent boat.blend: place 1 in the queue.")
        window.picture("sent")
        record = farm.finished(2, RENDER_S)
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", 3))
        self.assertEqual(record["blend_file"], str(scene))
        self.assertEqual(
            sorted(p.name for p in out.iterdir()), [f"f_000{n}.png" for n in (1, 2, 3)]
        )
        plain = self.folder / "plain" / "f_"
        scenes.render_plainly(blender_path(), scene, str(plain))
        for number in (1, 2, 3):
            name = f"f_000{number}.png"
            self.assertIsNone(pixels.difference(out / name, plain.parent / name))
        window.until("'is rendered: 3 frames.' in str(addon.desk.outcome[1])", "the end told")
        window.picture("rendered")
        self.assertEqual(unexpected_lines(window.console()), [])

    def send_a_test(self, farm, sidebar):
        """By its own button, the one below; the panel tells what it has shown."""
        window = self.window
        x, y = window.find_button(sidebar)
        window.click(x, y + BELOW_PX)
        record = farm.finished(1, RENDER_S)
        self.assertEqual((record["test"], record["completed_frames"]), (True, 3))
        window.until("'on one node for 3 frames' in str(addon.desk.outcome[1])", "the time told")
        window.picture("tested")

    def test_copies_go_and_the_pictures_come_back_by_themselves(self):
        farm = LocalFarm(self)
        farm.start_manager()
        farm.start_workers("w1")
        scene = self.scene()
        window = self.open(scene, farm.port)
        sidebar = self.open_tab()
        window.do("bpy.context.scene.noctiluca.project_files = 'COPIES'")
        window.until("addon.desk.farm.state == 'free' and addon.desk.contents is not None",
                     "the farm in the panel")  # fmt: skip
        out = scene.parent / "out"
        out.mkdir()
        (out / "f_0002.png").write_bytes(b"somebody else's")
        self.press_until(sidebar, lambda: window.ask("addon.desk.outcome is not None"))
        said = window.ask("str(addon.desk.outcome[1])")
        self.assertEqual(said, "Sent boat.blend: place 1 in the queue.")
        self.assertEqual(farm.finished(1, RENDER_S)["status"], "completed")
        names = ["f_0001.png", "f_0003.png", "job 1/f_0002.png"]
        places = [out / name for name in names]
        waiting.until(lambda: all(path.exists() for path in places), 30, "the pictures")
        results = copies.results(farm, 1)
        for path in places:
            self.assertEqual(results[path.name], path.read_bytes())
        self.assertEqual((out / "f_0002.png").read_bytes(), b"somebody else's")
        self.assertEqual(unexpected_lines(window.console()), [])

    def test_warnings_ask_once_and_unsaved_changes_are_saved(self):
        with kit.Wire(REPLIES) as wire:
            scene = self.scene(extra=LOSE_A_TEXTURE)
            window = self.open(scene, wire.port)
            sidebar = self.open_tab()
            window.until("addon.desk.contents is not None", "the check")
            window.click(*window.find_button(sidebar))
            window.until("bool(addon.desk.asked[0]) and not addon.desk.is_sending", "the question")
            window.draw()
            window.picture("question")
            window.press("Escape")
            self.assertEqual(wire.seen("/set_job"), [])
            window.do("bpy.context.scene.frame_end = 2; bpy.ops.ed.undo_push()")
            self.assertTrue(window.ask("bpy.data.is_dirty"))
            window.do("addon.desk.asked = ((), {})")
            self.press_until(sidebar, lambda: window.ask("bool(addon.desk.asked[0])"))
            window.draw()
            window.press("Return")
            waiting.until(lambda: wire.seen("/set_job"), 30, "the job")
            self.assertFalse(window.ask("bpy.data.is_dirty"))
            self.assertEqual(wire.seen("/set_job")[0][3]["end_frame"], 2)
            window.until("not addon.desk.is_sending", "the outcome")
            self.press_until(sidebar, lambda: len(wire.seen("/set_job")) >= 2)
            window.until("not addon.desk.is_sending", "the outcome")
            self.assertEqual(unexpected_lines(window.console()), [])
            window.do("bpy.context.scene.frame_end = 3; bpy.ops.ed.undo_push()")
            scene.parent.rename(self.folder / "away")
            self.press_until(
                sidebar, lambda: "cannot be saved" in window.ask("str(addon.desk.outcome[1])")
            )

    def press_until(self, sidebar, happened):
        """Presses until the interface takes it: a popup that goes may swallow the first. Between
        two presses Blender is left alone: made to draw while a popup goes, it may crash."""

        def pressed():
            self.window.draw()
            if not happened():
                self.window.click(*self.window.find_button(sidebar))
            for _ in range(ASKED_AFTER_A_PRESS):
                if happened():
                    return True
                time.sleep(0.1)
            return False

        waiting.until(pressed, 30, "the press to have its effect")

    def test_no_manager_however_it_misbehaves_holds_blender_up(self):
        with kit.Wire(REPLIES) as wire:
            window = self.open(self.scene(), wire.port)
            window.do(WATCH)
            window.do(NOTE)
            window.do("addon.POLL_S = addon.POLL_DOWN_S = 0.2")  # to wait for less
            sidebar = self.open_tab()
            window.until("addon.desk.farm.state == 'working'", "the farm")
            window.picture("working")
            self.agrees_with_itself(wire, sidebar)
            for reply, said in (
                (wire.silent, "takes too long"),
                (b"rubbish", "is not a Noctiluca manager"),
                ((403, {"ok": False, "error": "x"}), "wants a token"),
                (wire.dripping, "takes too long"),
            ):
                wire.replies["/status"] = reply
                window.until(f"{said!r} in str(addon.desk.farm.error)", said)
            window.picture("error")
            wire.replies["/status"] = WORKING
            window.until("addon.desk.farm.state == 'working'", "the farm again")
            self.speaks_spanish()
            self.assertGreater(window.ask("len(held['tick'])"), 20)
            self.assertGreater(window.ask("len(held['draw'])"), 5)
            waited = window.ask("sorted(waited)")
            self.assertIn(["create_connection", "noctiluca-farm"], waited)
            self.assertEqual([w for w in waited if w[1] == "MainThread"], [])
            longest = window.ask("[max(held['tick']), max(held['draw'])]")
            print(f"longest timer {longest[0] * 1000:.1f} ms, drawing {longest[1] * 1000:.1f} ms")
            self.assertLess(max(longest), HELD_S)

    def agrees_with_itself(self, wire, sidebar):
        """Defects: a green tick and "No manager answers" at once, "No problems found" with nobody
        online, and a button to send that moved under the hand."""
        window = self.window
        window.until("addon.desk.contents is not None", "the check")
        places = [window.find_button(sidebar)]
        self.assertIn(["No problems found", "CHECKMARK"], self.said())
        wire.replies["/status"] = {**IDLE, "workers": []}
        window.until("addon.desk.farm.state == 'free' and not addon.desk.farm.count()", "nobody")
        said = self.said()
        self.assertIn(["Free, no workers", "ERROR"], said)
        self.assertIn(["No problems found in this file", "INFO"], said)
        self.assertNotIn("CHECKMARK", [icon for _, icon in said])
        places.append(window.find_button(sidebar))
        wire.replies["/status"] = IDLE
        window.until("addon.desk.farm.count() == 2", "two workers")
        window.do("with bpy.context.temp_override(window=bpy.data.window_managers[0].windows[0]):\n"
                  "    bpy.ops.noctiluca.test_connection('INVOKE_DEFAULT')")  # fmt: skip
        answered = ["Manager 2.0 answers, with 2 workers.", "CHECKMARK"]
        waiting.until(lambda: answered in self.said(), 30, "its answer")
        places.append(window.find_button(sidebar))
        wire.replies["/status"] = b"rubbish"
        window.until("bool(addon.desk.farm.error)", "the error")
        said = self.said()
        self.assertNotIn("CHECKMARK", [icon for _, icon in said])
        self.assertEqual([], [text for text, _ in said if "2 workers" in text])
        places.append(window.find_button(sidebar))
        self.assertEqual(places[:1] * 4, places, "the button stays where it is")
        wire.replies["/status"] = WORKING
        window.until("addon.desk.farm.state == 'working'", "the farm again")

    def said(self):
        self.window.draw()
        return self.window.ask("said")

    def speaks_spanish(self):
        window = self.window
        window.do("view = bpy.context.preferences.view\nview.language = 'es'\n"
                  "view.use_translate_interface = True")  # fmt: skip
        said = window.ask("addon.desk.farm.said().text(addon.translated)")
        self.assertEqual(said, "Renderizando forest.blend, 2 workers")
        label = "bpy.app.translations.pgettext_iface('Send to Farm', 'Operator')"
        self.assertEqual(window.ask(label), "Enviar a la granja")
        self.assertEqual(window.ask("addon.translated('Comment')"), "Comentario")
        width = window.region("VIEW_3D", "UI")["right"] - window.region("VIEW_3D", "UI")["left"]
        for name, label, fits in (
            ("job_name", "Name", [True, True]),
            ("project_files", "Project Files", [False, True]),
            ("split", "Share Frames", [False, True]),
            ("allow_scripts", "Allow Scripts", [False, True]),
        ):
            call = (
                f"addon.fits_a_line(bpy.context.scene.noctiluca, {name!r}, %d,"
                f" addon.translated({label!r}))"
            )
            self.assertEqual([window.ask(call % px) for px in (width, 900)], fits, name)
        find = "addon.button_label('file.find_missing_files', %d)"
        labels = [window.ask(find % px) for px in (NARROW_PX, 900)]
        self.assertEqual(["Buscar", "Buscar archivos faltantes"], labels)
        window.do("addon.desk.courier = addon.Courier(addon.desk.link.target, 9)\n"
                  "addon.desk.is_sending = True")  # fmt: skip
        self.assertIn(["Mirando los archivos…", "SORTTIME"], self.said(), "over lines, if need be")
        window.do("addon.desk.courier, addon.desk.is_sending = None, False")
        window.draw()
        window.picture("spanish")

    def test_another_file_and_another_sending_by_the_menu(self):
        """The timer and the operators survive loading a file, also while something is sent."""
        with kit.Wire(REPLIES) as wire:
            scene = self.scene()
            window = self.open(scene, wire.port)
            self.open_tab()
            window.until("addon.desk.contents is not None", "the check")
            wire.replies["/history"] = wire.silent
            window.do("with bpy.context.temp_override(window=bpy.data.window_managers[0].windows"
                      "[0]):\n    bpy.ops.noctiluca.send_to_farm('INVOKE_DEFAULT')")  # fmt: skip
            self.assertTrue(window.ask("addon.desk.is_sending"))
            window.do(f"bpy.ops.wm.open_mainfile(filepath={str(scene)!r})")
            window.until("not addon.desk.is_sending", "the sending to end with its file")
            wire.replies["/history"] = {"jobs": []}
            window.until("addon.desk.contents is not None", "the new file's check")
            self.assertEqual(wire.seen("/set_job"), [])
            told = window.ask("str(addon.desk.outcome[1])")
            self.assertIn("closed while it was checked", told)
            self.cancel_asks_first(wire)
            self.a_project_goes_on_its_way_by_itself(wire, scene)
            self.no_script_waits_for_ever(wire)
            self.a_mistake_does_not_block_the_button(wire)
            lines = unexpected_lines(window.console())
            self.assertEqual(2, len([line for line in lines if line.startswith("Error: ")]))
            self.assertEqual(2, len(lines), lines)

    def send(self, way="'INVOKE_DEFAULT'"):
        self.window.do(f"{OVER_THE_WINDOW}bpy.ops.noctiluca.send_to_farm({way})")

    def a_project_goes_on_its_way_by_itself(self, wire, scene):
        """Blender saves nothing by itself while an operator runs, and another file ends it. What is
        saved to be sent is saved at the press, before the artist has anything in hand again."""
        window = self.window
        wire.replies["/project"] = wire.silent
        window.do("bpy.ops.noctiluca.use_copies('EXEC_DEFAULT', True)")
        self.assertTrue(window.ask("bpy.data.is_dirty"), "the file keeps the choice")
        window.do(COUNT_STEPS)
        self.send()
        self.assertFalse(window.ask("bpy.data.is_dirty"))
        window.until("addon.desk.sending is not None", "the project on its way")
        window.do(f"bpy.ops.wm.open_mainfile(filepath={str(scene)!r})")
        steps = window.ask("len(steps)")
        waiting.until(lambda: wire.seen("/project"), 30, "the list of the project")
        self.assertEqual([True, steps], window.ask("[addon.desk.is_sending, len(steps)]"))
        window.do("import contextlib, io\nreported = io.StringIO()")
        window.do("with contextlib.redirect_stdout(reported):\n  " +
                  OVER_THE_WINDOW.replace("\n", "\n  ") +
                  "bpy.ops.noctiluca.send_to_farm('INVOKE_DEFAULT')")  # fmt: skip
        self.assertIn("still being sent", window.ask("reported.getvalue()"))
        window.do("bpy.ops.noctiluca.cancel_sending()")
        window.until("not addon.desk.is_sending", "the manager that says nothing to be left")
        self.assertEqual("Sending was cancelled.", window.ask("str(addon.desk.outcome[1])"))

    def no_script_waits_for_ever(self, wire):
        wire.replies["/project"] = b"rubbish"
        self.window.do("addon.GIVE_UP_S = addon.RETRY_S = 0.1\nproblem = None\ntry:\n"
                       "    bpy.ops.noctiluca.send_to_farm(files='COPIES')\n"
                       "except RuntimeError as error:\n    problem = str(error)")  # fmt: skip
        self.assertIn("No manager answers", self.window.ask("problem"))

    def a_mistake_does_not_block_the_button(self, wire):
        window = self.window
        window.do("def judge(_self): raise KeyError('odd')\n"
                  "judged, addon.NOCTILUCA_OT_send_to_farm.judge ="
                  " addon.NOCTILUCA_OT_send_to_farm.judge, judge")  # fmt: skip
        self.send()
        window.until("not addon.desk.is_sending", "the mistake")
        self.assertIn("KeyError", window.ask("str(addon.desk.outcome[1])"))
        window.do("addon.NOCTILUCA_OT_send_to_farm.judge = judged")

    def cancel_asks_first(self, wire):
        self.window.do(
            "addon.desk.sent.add((addon.desk.link.target.address, 7))\n"
            "with bpy.context.temp_override(window=bpy.data.window_managers[0].windows[0]):\n"
            "    bpy.ops.noctiluca.cancel_job('INVOKE_DEFAULT', job_id=7)"
        )
        self.window.draw()
        self.window.picture("cancel")
        self.assertEqual(wire.seen("/remove_from_queue"), [])
        self.window.press("Return")
        waiting.until(lambda: wire.seen("/remove_from_queue"), 30, "the job to be taken out")
        self.assertEqual(wire.seen("/remove_from_queue")[0][3], {"job_id": 7})
        self.window.until("'out of the queue' in str(addon.desk.outcome[1])", "the outcome")


OVER_THE_WINDOW = (
    "with bpy.context.temp_override(window=bpy.data.window_managers[0].windows[0]):\n    "
)
COUNT_STEPS = """
steps, modal = [], addon.NOCTILUCA_OT_send_to_farm.modal
def counted(self, context, event):
    steps.append(event.type)
    return modal(self, context, event)
addon.NOCTILUCA_OT_send_to_farm.modal = counted
"""
LOSE_A_TEXTURE = """
image = bpy.data.images.new("made", 4, 4)
image.filepath_raw, image.file_format = "//lost.png", "PNG"
image.source = "FILE"
image.use_fake_user = True
"""
WORKING = {
    "manager_state": "working",
    "job_id": 6,
    "job": {
        "name": "forest.blend",
        "blend_file": "Z:/p/forest.blend",
        "output_path": "Z:/r/f_",
        "frames": "1-40",
        "total_frames": 40,
        "completed_frames": 12,
    },
    "job_progress": {"completed_frames": 12, "total_frames": 40, "estimated_remaining": 190},
    "workers": [{"name": "a", "os": "Linux"}, {"name": "b", "os": "Windows"}],
    "version": "2.0",
}
IDLE = {"manager_state": "free", "workers": WORKING["workers"], "version": "2.0"}
REPLIES = {
    "/status": WORKING,
    "/queue": {"queue": [{"blend_file": "/x.blend", "job_id": 7, "output_path": "/x_"}]},
    "/history": {"jobs": []},
    "/set_job": {"ok": True, "position": 2, "job_id": 9},
}


def unexpected_lines(console):
    """Console lines that are neither Blender's own nor a report of what was asked for."""
    own = (
        "Read ", "Modules Installed", "Info:", "addon_utils.disable", "Saved ",
        "Warning: 1 x Draw", "Color management", "found bundled python",
    )  # fmt: skip
    lines = (line.strip() for line in console.splitlines())
    return [line for line in lines if line and not line.startswith(own)]


if __name__ == "__main__":
    unittest.main()
