"""What the README says is there: its two commands, the tests behind its promises, files and links,
and the JSON of its example, which a real manager takes."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree

from support import ROOT
from support.local_farm import LocalFarm

README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = ROOT / ".github" / "CONTRIBUTING.md"
WORKFLOW = ROOT / ".github" / "workflows" / "ci.yml"
FIRST_COMMANDS = ["python3 manager/manager.py --demo --yes", "python3 tests/run.py --setup"]


class Readme(unittest.TestCase):
    def test_the_two_commands_stand_first(self) -> None:
        block = re.search(r"```\n(.*?)```", README, re.DOTALL)
        self.assertEqual(block[1].splitlines(), FIRST_COMMANDS)
        self.assertLess(README[: block.start()].count("\n"), 5)

    def test_every_promise_names_tests_that_exist(self) -> None:
        table = README.split("| promise | shown by |")[1].split("\n\n")[0]
        rows = [row for row in table.splitlines() if row.startswith("| ")]
        self.assertGreater(len(rows), 5)
        limits = README.split("What it does not promise")[1].split("\n## ")[0]
        rows += re.split(r"^- ", limits, flags=re.MULTILINE)[1:]
        for row in rows:
            names = re.findall(r"`(test_\w+|tests/\w+\.py)`", row)
            self.assertTrue(names, f"no test behind: {row}")
            for name in names:
                path = ROOT / (name if "/" in name else f"tests/{name}.py")
                self.assertTrue(path.exists(), f"{name} is not there")

    def test_the_figures_are_those_that_the_tests_reach(self) -> None:
        import test_manager_crowd as crowd
        import test_manager_fuzz as fuzz

        for figure in (
            f"| {fuzz.COUNT + fuzz.FRIENDS_COUNT:,} generated requests",
            f"| {crowd.SLOW} slow and {crowd.IDLE:,} idle connections",
        ):
            self.assertIn(figure, README)

    def test_the_programs_it_starts_exist_and_take_these_options(self) -> None:
        for line in re.findall(r"python3 [\w./]+[^`\n]*", README):
            program = line.split()[1]
            self.assertTrue((ROOT / program).exists(), line)
        for program in ("manager/manager.py", "worker/worker.py", "tests/run.py"):
            command = [sys.executable, str(ROOT / program), "--help"]
            options = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            lines = [line for line in re.findall(r"python3 [^`\n]*", README) if program in line]
            for option in re.findall(r"--[a-z-]+", " ".join(lines)):
                self.assertIn(option, options, program)

    def test_what_the_workflow_and_contributing_name_is_there(self) -> None:
        """The workflow cannot run here: what it calls is at least what there is."""
        for page in (CONTRIBUTING, WORKFLOW):
            text = page.read_text(encoding="utf-8")
            programs = re.findall(r"python3? ([\w./]+\.py)", text)
            self.assertGreater(len(programs), 3, page)
            for program in [*programs, *re.findall(r"`((?:tests|manager|worker)/\w+\.\w+)`", text)]:
                self.assertTrue((ROOT / program).exists(), f"{page.name}: {program}")
            for names in re.findall(r"tests/run\.py ((?:\w+ ?)+)", text):
                for name in names.split():
                    found = name.isupper() or list((ROOT / "tests").glob(f"test_*{name}*.py"))
                    self.assertTrue(found, f"{page.name}: no module matches {name}")

    def test_links_and_pictures_are_there(self) -> None:
        for target in re.findall(r"\]\(([^)#][^)]*)\)", README):
            self.assertTrue((ROOT / target).exists(), target)

    def test_the_example_is_a_job(self) -> None:
        farm = LocalFarm(self)
        farm.start_manager()
        example = re.search(r"-d '(\{.*?\})'", README, re.DOTALL)[1]
        reply = farm.post("/set_job", json.loads(example))
        self.assertEqual((reply["ok"], reply["position"]), (True, 1))

    def test_the_configuration_is_one_the_worker_reads(self) -> None:
        import config

        text = re.search(r"```xml\n(.*?)```", README, re.DOTALL)[1]
        self.assertEqual(ElementTree.fromstring(text).tag, "worker")
        path = LocalFarm(self).folder / "worker_config.xml"
        path.write_text(text, encoding="utf-8")
        settings = config.read(path)
        self.assertEqual((settings.host, settings.port), ("192.168.1.5", 8000))
        self.assertEqual(settings.name, "NOCT-A")


if __name__ == "__main__":
    unittest.main()
