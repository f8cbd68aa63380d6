"""Blender where newer installers and people put it on Windows: found under wine, by Python for
Windows, with a real registry and a real disk; and modules whose Windows part is real only there.

Caught when planted: only the kind ``blendfile`` asked, the drives left out, the Store's last.
"""

from __future__ import annotations

import json
import subprocess
import textwrap
import unittest

from support import ROOT, WINDOWS_PYTHON, needs, windows_farm

HEAVY_S = 60  # wine makes itself a home first
RUN_S = 1200

PLACES = r"""
    import json, os, sys, winreg
    sys.path.insert(0, sys.argv[1])
    import find_blender

    def install(folder, version=None):
        os.makedirs(os.path.join(folder, *([version] if version else [])))
        open(os.path.join(folder, "blender.exe"), "wb").close()

    def write(root, key, name, value):
        with winreg.CreateKey(root, key) as opened:
            winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

    classes, user = r"Software\Classes", winreg.HKEY_CURRENT_USER
    store = os.path.join(os.environ["LOCALAPPDATA"], r"Microsoft\WindowsApps")
    install(r"C:\Far away\B451", "4.5")
    install(r"C:\Elsewhere\B52", "5.2")
    install(r"C:\Chosen\B50", "5.0")
    install(r"C:\Blender\stable\blender-4.2.9-lts", "4.2")
    install(store)
    write(user, classes + r"\.blend", "", "blender.4.5")
    write(user, classes + r"\blender.4.5\shell\open\command", "",
          r'"C:\Far away\B451\blender-launcher.exe" "%1"')
    write(winreg.HKEY_LOCAL_MACHINE, classes + r"\.blend\OpenWithProgids", "blender.5.2", "")
    write(winreg.HKEY_LOCAL_MACHINE, classes + r"\blender.5.2\shell\open\command", "",
          r'"C:\Elsewhere\B52\blender-launcher.exe" "%1"')
    write(user, find_blender._CHOSEN + r"\.blend\UserChoice", "ProgId", "Mine.blend")
    write(user, classes + r"\Mine.blend\shell\open\command", "",
          r'"C:\Chosen\B50\blender.exe" "%1"')
    winreg.CreateKey(user, find_blender._PACKAGES
                     + r"\BlenderFoundation.Blender_4.4.3.0_x64__ppwjx1n5r4v9t")
    print(json.dumps([os.fspath(path) for path in find_blender.find_blenders()]))
"""


@unittest.skipUnless(windows_farm.available(), f"needs wine and Python for Windows: {needs.SETUP}")
class OnWindows(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.prefix = windows_farm.make_prefix(cls.addClassCleanup)

    def python(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            ["wine", str(WINDOWS_PYTHON), *arguments],
            cwd=ROOT / "tests",
            env={**windows_farm.wine_environment(self.prefix), "PYTHONPATH": "."},
            input=b"",
            capture_output=True,
            timeout=RUN_S,
        )

    def test_what_waits_what_is_locked_and_which_processes_live(self) -> None:
        modules = ("test_worker_client.Interruptions", "test_launcher_leftovers")
        done = self.python("-m", "unittest", *modules, "test_worker_name_lock")
        self.assertEqual(done.returncode, 0, done.stderr.decode(errors="replace"))
        self.assertIn(b"OK", done.stderr)

    def test_all_are_found_newest_first(self) -> None:
        script = self.prefix / "places.py"
        script.write_text(textwrap.dedent(PLACES))
        done = self.python(*map(windows_farm.windows_path, (script, ROOT / "worker")))
        self.assertEqual(done.returncode, 0, done.stderr.decode(errors="replace"))
        *others, last = json.loads(done.stdout)
        self.assertEqual(
            others,
            [
                r"C:\Elsewhere\B52\blender.exe",
                r"C:\Chosen\B50\blender.exe",
                r"C:\Far away\B451\blender.exe",
                others[3],
            ],
        )
        self.assertTrue(others[3].endswith(r"Microsoft\WindowsApps\blender.exe"))
        self.assertEqual(last, r"C:\Blender\stable\blender-4.2.9-lts\blender.exe")


if __name__ == "__main__":
    unittest.main()
