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

ITSELF = r"""
    import json, sys
    sys.path.insert(0, sys.argv[1])
    import device_list, input_idle, network_card
    drivers = device_list._windows_drivers()
    card, _ = network_card.towards("192.0.2.1", 8000)
    print(json.dumps([input_idle._session(), input_idle.seconds(), input_idle.unused_seconds(),
                      drivers, len(device_list.stamp(sys.executable, "")), card]))
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

    def told(self, script: str) -> list:
        """What a script says as JSON, with the worker's modules at hand."""
        path = self.prefix / "script.py"
        path.write_text(textwrap.dedent(script))
        done = self.python(*map(windows_farm.windows_path, (path, ROOT / "worker")))
        self.assertEqual(done.returncode, 0, done.stderr.decode(errors="replace"))
        return json.loads(done.stdout)

    def test_windows_tells_who_uses_it_what_drives_its_cards_and_how_it_is_woken(self) -> None:
        session, touched_s, unused_s, drivers, stamp, card = self.told(ITSELF)
        self.assertGreater(session, 0, "somebody's own, and not the services'")
        self.assertGreater(min(touched_s, unused_s), 0)
        self.assertEqual(stamp, 64)
        self.assertIn(" DriverDesc: ", drivers[0])
        if card is not None:  # this computer may be on no network
            self.assertRegex(card[0], r"^([0-9a-f]{2}:){5}[0-9a-f]{2}$")

    def test_all_are_found_newest_first(self) -> None:
        *others, last = self.told(PLACES)
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
