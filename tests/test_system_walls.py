"""The walls between the modules, read off their imports: pure in the middle, the world at the edge.

A newcomer can rely on what stands here: which modules touch nothing, which one is the only user of
what, and that either folder runs when it is copied alone, with Python's own library and no more.
"""

from __future__ import annotations

import ast
import sys
import unittest
from pathlib import Path

from support import ROOT

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
        *("farm", "policy", "jobs", "events", "frames", "longpolls"),
        *("wire", "views", "paths", "plain_text", "spanish", "admission"),
    ),
    "worker": ("session", "job", "pictures", "replies", "reports", "blender_log"),
}
RANDOM_TOKENS = {
    ("manager", "farm"): {"random"}
}  # lease tokens, where a test gives none of its own
ONLY_USERS = {
    ("manager", "sqlite3"): {"store"},
    ("manager", "http.server"): {"httpd"},
    ("manager", "asyncio"): {"httpd", "http_connection", "http_turns"},
    ("manager", "subprocess"): {
        "awake",
        "demo",
        "demo_blender",
        "demo_farm",
        "updater",
        "supervisor",
    },
    ("worker", "subprocess"): {
        "awake",
        "live_blender",
        "process",
        "process_end",
        "supervisor",
        "updater",
    },
    ("worker", "http.client"): {"client", "download"},
    ("worker", "xml"): {"config"},
}
INSIDE_BLENDER = {"manager": {"demo_scene"}, "worker": {"render_session", "scene_doubts"}}
BLENDERS_OWN = {"bpy", "mathutils", "addon_utils"}


def modules(folder: str) -> dict[str, Path]:
    return {path.stem: path for path in sorted((ROOT / folder).glob("*.py"))}


def imports(path: Path) -> set[str]:
    """Every module a file imports, at its top or anywhere else, with dots."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def first(name: str) -> str:
    return name.partition(".")[0]


class Walls(unittest.TestCase):
    def test_the_pure_middle_touches_nothing(self) -> None:
        for folder, names in PURE.items():
            here = modules(folder)
            for name in names:
                with self.subTest(f"{folder}/{name}.py"):
                    found = {first(module) for module in imports(here[name])}
                    allowed = RANDOM_TOKENS.get((folder, name), set())
                    self.assertEqual(set(), found & WORLD - allowed)
                    own = found & set(here)
                    self.assertLessEqual(own, set(names), "a pure module leans on the edge")

    def test_each_part_of_the_world_has_its_only_users(self) -> None:
        for (folder, part), users in ONLY_USERS.items():
            with self.subTest(f"{part} in {folder}/"):
                found = {
                    name
                    for name, path in modules(folder).items()
                    if any(f"{module}.".startswith(f"{part}.") for module in imports(path))
                }
                self.assertLessEqual(found, users)

    @unittest.skipIf(sys.version_info < (3, 10), "sys.stdlib_module_names came with Python 3.10")
    def test_either_folder_runs_alone_with_pythons_own_library(self) -> None:
        for folder in PURE:
            here = modules(folder)
            for name, path in here.items():
                allowed = sys.stdlib_module_names | set(here)
                if name in INSIDE_BLENDER[folder]:
                    allowed |= BLENDERS_OWN
                with self.subTest(f"{folder}/{name}.py"):
                    self.assertEqual(set(), {first(m) for m in imports(path)} - allowed)

    def test_what_both_have_is_the_same(self) -> None:
        here, there = (modules(folder)["awake"].read_bytes() for folder in PURE)
        self.assertEqual(here, there)

    def test_what_runs_inside_blender_keeps_to_old_syntax(self) -> None:
        for name in INSIDE_BLENDER["worker"]:
            text = modules("worker")[name].read_text(encoding="utf-8")
            ast.parse(text, feature_version=(3, 7))  # Blender 2.8 to 2.92

    def test_the_top_level_holds_what_it_should_and_no_more(self) -> None:
        wanted = {"addon", "manager", "worker", "index.html", "README.md", "LICENSE"}
        wanted |= {"build_exe.bat", "tests"}
        found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
        self.assertEqual(wanted, found - {"demo-output"})  # the demo's pictures, kept out of git


if __name__ == "__main__":
    unittest.main()
