"""The walls between the modules, read off their imports: pure in the middle, the world at the edge.

A newcomer can rely on what stands here: which modules touch nothing, which one is the only user of
what, and that either folder runs when it is copied alone, with Python's own library and no more.
"""

from __future__ import annotations

import ast
import bisect
import re
import sys
import unittest
from pathlib import Path

from support import ROOT

sys.path.insert(0, str(ROOT / ".ci"))
import make_release

# What the pure middle never imports: clocks, threads, files, processes, the network.
WORLD = frozenset(
    [
        "asyncio",
        "concurrent",
        "ctypes",
        "fcntl",
        "glob",
        "http",
        "io",
        "logging",
        "msvcrt",
        "os",
        "pathlib",
        "queue",
        "random",
        "secrets",
        "select",
        "selectors",
        "shutil",
        "signal",
        "socket",
        "socketserver",
        "sqlite3",
        "ssl",
        "subprocess",
        "sys",
        "tempfile",
        "threading",
        "time",
        "urllib",
        "webbrowser",
        "winreg",
    ]
)
PURE = {
    "manager": (
        *(
            "farm",
            "legacy",
            "scheduling",
            "splitting",
            "estimates",
            "past",
            "jobs",
            "tasks",
            "transitions",
        ),
        "recording",
        *("events", "frames", "longpolls", "metrics", "paging"),
        *("records", "job_settings", "job_queue", "tickets", "readings"),
        *("wire_in", "wire_out", "paths", "plain_text", "spanish", "manifest"),
        *("path_roots", "folder_names", "message_forms", "message_outbox"),
        "addon_offer",
        *("tags", "reasons", "sleepers", "failure_words"),
        *("openjd_bundle", "openjd_runner", "flamenco_job", "openapi"),
        *("launcher.device_names", "launcher.problems", "launcher.release"),
        *("httpd.admission", "httpd.message", "httpd.guard"),
        *("httpd.conditional", "httpd.limits", "httpd.progress"),
    ),
    "worker": (
        *("session", "replies", "reports", "sleeping", "slot_plan", "failure_words"),
        *("rendering.job", "rendering.pictures", "rendering.blender_log"),
        *("rendering.blend_header", "rendering.path_roots", "rendering.blenders"),
        "rendering.render_devices",
        *("launcher.device_names", "launcher.problems", "launcher.release"),
    ),
}
# Why a pure module may use a part of the world all the same.
EXCEPTIONS = {
    ("manager", "farm"): {"random"},  # lease tokens, where a test gives none of its own
    ("manager", "httpd.message"): {"http", "urllib"},  # the words for codes; splitting addresses
    ("manager", "httpd.guard"): {"urllib"},  # splitting addresses
    ("manager", "message_forms"): {"urllib"},  # splitting addresses
    ("manager", "addon_offer"): {"io"},  # a ZIP in memory
}
ONLY_USERS = {
    ("manager", "sqlite3"): {"store", "project_store"},
    ("manager", "http.server"): set(),
    ("manager", "smtplib"): {"message_posting"},
    ("manager", "asyncio"): {
        *("httpd.server", "httpd.connection", "httpd.outgoing", "httpd.turns"),
    },
    ("manager", "subprocess"): {
        *("awake", "open_folder", "demo.program", "demo.find_blender", "demo.local_farm"),
        *("launcher.updater", "launcher.supervisor"),
    },
    ("worker", "subprocess"): {
        *("awake", "worker", "rendering.live_blender", "rendering.process", "openjd_client"),
        *("network_drives", "system_sleep"),
        *("launcher.updater", "launcher.supervisor"),
    },
    ("worker", "http.client"): {"client", "launcher.download"},
    ("worker", "xml"): {"config"},
}
# What a folder may import of the program around it: its neighbours must not know it too well.
FOLDERS = {
    "manager": {"httpd": set(), "launcher": set(), "demo": {"launcher.language"}},
    "worker": {"launcher": set(), "rendering": {"launcher.files", "launcher.device_names"}},
}
INSIDE_BLENDER = {
    "manager": {"demo.scene"},
    "worker": {
        "launcher.files",  # which list_devices.py writes with
        "rendering.blend_header",
        "rendering.file_outputs",
        "rendering.film_making",
        "rendering.film_plan",
        "rendering.embedded_code",
        "rendering.exr_strips",
        "rendering.frame_rendering",
        "rendering.small_pictures",
        "rendering.freestyle",
        "rendering.joined_denoising",
        "rendering.list_devices",
        "rendering.own_folders",
        "rendering.path_lengths",
        "rendering.path_roots",
        "rendering.picture_names",
        "rendering.project_paths",
        "rendering.read_scene",
        "rendering.render_devices",
        "rendering.render_session",
        "rendering.scene_checks",
        "rendering.split_frames",
        "rendering.split_verdicts",
        "rendering.strip_pieces",
    },
}
BLENDERS_OWN = {"bpy", "_bpy", "_cycles", "blf", "mathutils", "addon_utils", "numpy"}
ADDON = ROOT / "addon" / "noctiluca_render_manager.py"
RELEASE_2_0S_OWN = {"updater"}  # where launcher 1.0 has brought nothing newer yet
KNOWN_CYCLES = {  # to be untangled; a new one is a failure, and so is one that is gone
    "manager": set(),
    "worker": set(),
}


def modules(program: str) -> dict[str, Path]:
    """The program's modules by their names from inside its folder, such as "httpd.server"."""
    folder = ROOT / program
    return {
        name_of(path.relative_to(folder).as_posix()): path for path in make_release.modules(folder)
    }


def name_of(path: str) -> str:
    """ "httpd/server.py" as it is imported; a package by its folder's name."""
    return path[: -len(".py")].replace("/", ".").removesuffix(".__init__")


def imports(program: str, name: str) -> set[str]:
    """Every module that a module imports, at its top or anywhere else, with dots; ours in full."""
    here = modules(program)
    package = name if here[name].name == "__init__.py" else name.rpartition(".")[0]
    found = set()
    for node in ast.walk(ast.parse(here[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(filter(None, (package, node.module))) if node.level else node.module
            inside = {f"{base}.{alias.name}" for alias in node.names}
            found |= inside & set(here) or {base}
    return found


def first(name: str) -> str:
    return name.partition(".")[0]


def cycles(program: str) -> set[frozenset[str]]:
    """Groups of modules of which each needs each other one, also only for the names of types."""
    here = modules(program)
    needs = {name: imports(program, name) & set(here) for name in here}
    reach = {name: set(near) for name, near in needs.items()}
    for via in here:
        for name in here:
            if via in reach[name]:
                reach[name] |= reach[via]
    groups = {frozenset({n for n in here if n in reach[m] and m in reach[n]}) for m in here}
    return groups - {frozenset()}


class Walls(unittest.TestCase):
    def test_the_pure_middle_touches_nothing(self) -> None:
        for program, names in PURE.items():
            here = modules(program)
            for name in names:
                with self.subTest(f"{program}: {name}"):
                    found = imports(program, name)
                    allowed = EXCEPTIONS.get((program, name), set())
                    self.assertEqual(set(), {first(m) for m in found} & WORLD - allowed)
                    self.assertLessEqual(found & set(here), set(names), "it leans on the edge")

    def test_each_part_of_the_world_has_its_only_users(self) -> None:
        for (program, part), users in ONLY_USERS.items():
            with self.subTest(f"{part} in {program}/"):
                found = {
                    name
                    for name in modules(program)
                    if any(f"{module}.".startswith(f"{part}.") for module in imports(program, name))
                }
                self.assertLessEqual(found, users)

    def test_what_a_folder_may_know_of_the_program_around_it(self) -> None:
        for program, folders in FOLDERS.items():
            here = modules(program)
            inside = {first(name) for name in here if "." in name}
            self.assertEqual(set(folders), inside, "a folder without a wall")
            for name in here:
                folder = first(name)
                if folder not in folders:
                    continue
                ours = {m for m in imports(program, name) if first(m) in {first(n) for n in here}}
                foreign = {m for m in ours if first(m) != folder}
                with self.subTest(f"{program}: {name}"):
                    self.assertLessEqual(foreign, folders[folder])

    def test_no_folder_is_named_like_a_standard_module(self) -> None:
        if sys.version_info < (3, 10):
            self.skipTest("sys.stdlib_module_names came with Python 3.10")
        for program in PURE:
            self.assertEqual(
                set(), {first(name) for name in modules(program)} & sys.stdlib_module_names
            )

    def test_no_two_modules_need_each_other(self) -> None:
        for program, known in KNOWN_CYCLES.items():
            with self.subTest(program):
                self.assertEqual(known, cycles(program))

    @unittest.skipIf(sys.version_info < (3, 10), "sys.stdlib_module_names came with Python 3.10")
    def test_either_folder_runs_alone_with_pythons_own_library(self) -> None:
        for program in PURE:
            here = modules(program)
            for name in here:
                allowed = sys.stdlib_module_names | {first(module) for module in here}
                if name in INSIDE_BLENDER[program]:
                    allowed |= BLENDERS_OWN
                if name == program:
                    allowed |= RELEASE_2_0S_OWN
                with self.subTest(f"{program}: {name}"):
                    self.assertEqual(set(), {first(m) for m in imports(program, name)} - allowed)

    def test_modules_of_one_name_are_twins(self) -> None:
        """Tests have both folders on sys.path: of two different ones they would see only one."""
        here, there = (set(modules(program)) for program in PURE)
        twins = {name_of(path) for path in make_release.SAME_NAME}
        self.assertEqual(twins, here & there)
        self.assertEqual([], make_release.refresh_twins(ROOT, write=False))

    def test_what_runs_inside_blender_keeps_to_old_syntax(self) -> None:
        for name in INSIDE_BLENDER["worker"]:
            text = modules("worker")[name].read_text(encoding="utf-8")
            ast.parse(text, feature_version=(3, 7))  # Blender 2.8 to 2.92

    def test_only_the_sections_named_blender_of_the_addon_know_blender(self) -> None:
        text = ADDON.read_text(encoding="utf-8")
        titles = list(re.finditer(r"^# --- (.+?) -+$", text, re.MULTILINE))
        starts = [text.count("\n", 0, title.start()) + 1 for title in titles]
        self.assertGreater(len(titles), 10, "its sections are not found")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Name) and node.id in BLENDERS_OWN:
                section = titles[bisect.bisect(starts, node.lineno) - 1][1]
                with self.subTest(f"line {node.lineno}: {node.id}"):
                    self.assertTrue(
                        section.startswith("Blender"), f'"{section}" knows nothing of Blender'
                    )

    def test_the_top_level_holds_what_it_should_and_no_more(self) -> None:
        wanted = {"addon", "manager", "worker", "index.html", "README.md", "LICENSE"}
        wanted |= {"build_exe.bat", "tests"}
        found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
        self.assertEqual(wanted, found - {"demo-output"})  # the demo's pictures, kept out of git


if __name__ == "__main__":
    unittest.main()
