"""The description of the API: against the route table, the wire's stories, and the README's lines.

Caught when planted: a route without a line, a line without a route, a key that the manager reads
and nobody described, a `curl` line that is refused.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import ROOT, needs, stories
from support.local_farm import LocalFarm
from support.memory_store import MemoryStore

import openapi
from activity_log import ActivityLog
from api import About, Api
from history import History
from job_settings import OPTIONS
from previews import Previews
from service import Service

# What releases 2.1 to 2.3 added, and people ask for by name.
NEWER = ("unable", "threads", "can", "step", "parameters", "roots", "shared", "comment", "colours")
HERE, NAME = "http://localhost:8000", "NOCT-A"


def described() -> dict:
    return openapi.description("2.4")


def operation(method: str, path: str) -> dict | None:
    """What is said of a request."""
    for pattern, found in described()["paths"].items():
        if re.fullmatch(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(pattern)), path):
            return found.get(method.lower())
    return None


def body_keys(found: dict) -> set[str]:
    content = found.get("requestBody", {}).get("content", {})
    return {*content.get("application/json", {}).get("schema", {}).get("properties", {})}


class Description(unittest.TestCase):
    def test_every_route_is_described_and_none_more(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            service = Service(MemoryStore(), History(place / "h.json"), ActivityLog())
            api = Api(service, Previews(place / "previews"), About("2.4", 8000, place))
            self.addCleanup(api.close)
            routes = {(method, path) for path, found in api.routes.items() for method in found}
            for root, found in api.copies._below.items():
                routes |= {(method, root) for method in found}
        said = {(op.method, re.sub(r"\{\w+\}", "", op.path)) for op in openapi.OPERATIONS}
        self.assertEqual(routes | {("GET", "/preview/")}, said)
        self.assertEqual(len(said), len(openapi.OPERATIONS))

    @needs.package("openapi_spec_validator", pip="openapi-spec-validator")
    def test_it_is_valid(self) -> None:
        from openapi_spec_validator import OpenAPIV30SpecValidator

        found = json.loads(json.dumps(described()))
        errors = [error.message for error in OpenAPIV30SpecValidator(found).iter_errors()]
        self.assertEqual([], errors)

    def test_the_stories_send_nothing_else(self) -> None:
        count = 0
        for name in stories.names():
            for exchange in stories.load(name)["exchanges"]:
                request, status = exchange["request"], exchange["response"]["status"]
                found = operation(request["method"], request["path"])
                if status >= 400 and found is None:
                    continue
                self.assertIsNotNone(found, request)
                query = {each["name"] for each in found["parameters"]}
                self.assertLessEqual({*request.get("query", {})}, query, request)
                if status == 200 and isinstance(request.get("body"), dict):
                    self.assertLessEqual(
                        {*request["body"]} - {"unknown_key"}, body_keys(found), request
                    )
                    count += 1
        self.assertGreater(count, 20)

    def test_each_key_that_is_read_is_described(self) -> None:
        text = (ROOT / "manager" / "wire_in.py").read_text(encoding="utf-8")
        read = set(re.findall(r'\bfields\.(?!get\b)\w+\(\s*"(\w+)"', text))
        read |= set(re.findall(r'\bfields\.data\.get\("(\w+)"', text))
        read |= set(re.findall(r'parse_query_\w+\(\s*\w+(?:\.query)?, "(\w+)"', text))
        inside = {
            "stamp",
            "seen",
            "mounts",
            "x",
            "y",
            *("lines", "margin"),
            "why",
            "exact",
            *("mac", "broadcast", "sleeps_in", "asleep"),
            "by",
            "chosen",
            "open",
        }  # of objects, said in words
        self.assertGreater(len(read), 40)
        known = {*openapi.KEYS, *OPTIONS, "split"}
        self.assertEqual(set(), read - known - inside)
        used = " ".join(f"{op.query} {op.body}" for op in openapi.OPERATIONS).replace("!", "")
        self.assertEqual(set(), {*openapi.KEYS} - {*used.split()})

    def test_what_newer_releases_added_is_in_it(self) -> None:
        text = json.dumps(described())
        for name in NEWER:
            self.assertRegex(text, rf'[`"]{name}[`"]')
        for path in (
            "/change_job",
            "/video",
            "/read_project",
            "/scene_facts",
            "/openjd",
            "/flamenco",
        ):
            self.assertIn(f'"{path}"', text)
        beat = operation("POST", "/heartbeat")["requestBody"]["content"]["application/json"]
        for key in ("devices", "split"):  # other things are called so elsewhere
            self.assertEqual("object", beat["schema"]["properties"][key]["type"])
        threads = described()["paths"]["/set_job"]["post"]["requestBody"]["content"]
        threads = threads["application/json"]["schema"]["properties"]["threads"]
        self.assertEqual((1, 1024), (threads["minimum"], threads["maximum"]))


@needs.program("curl")
class Readme(unittest.TestCase):
    def test_its_lines_do_what_they_say(self) -> None:
        section = (ROOT / "README.md").read_text(encoding="utf-8").split("## For scripts")[1]
        lines = section.split("```")[1].strip().splitlines()
        self.assertGreater(len(lines), 20)
        farm = LocalFarm(self)
        farm.start_manager()
        picture = farm.folder / "out" / "f_0001.png"
        for _ in range(3):
            farm.submit(
                blend_file="/srv/a.blend",
                output_path=picture.parent / "f_",
                start_frame=1,
                end_frame=1,
            )
        beat = {"name": NAME, "instance": "i-a", "version": "2.3"}
        self._render(farm, beat, picture)
        other = {**beat, "name": "NOCT-B", "state": "ready", "power": {"mac": "0a:1b:2c:3d:4e:5f"}}
        farm.post("/heartbeat", other)
        farm.post("/heartbeat", {**other, "leaving": True})
        farm.post("/heartbeat", {**beat, "state": "ready"})
        self.assertEqual("working", farm.get("/status")["manager_state"])
        for line in lines:
            with self.subTest(line):
                here = line.replace(HERE, f"http://127.0.0.1:{farm.port}")
                command = f"{here} -s -w '\\n%{{http_code}}'"
                done = subprocess.run(
                    ["sh", "-c", command], cwd=farm.folder, capture_output=True, text=True
                )
                self.assertTrue(done.stdout.endswith("\n200"), done.stdout[-300:])
        self.assertEqual(b"PK", (farm.folder / "job.zip").read_bytes()[:2])

    def _render(self, farm: LocalFarm, beat: dict, picture: Path) -> None:
        """The first job, as a worker would."""
        farm.post("/heartbeat", {**beat, "state": "ready"})
        lease = farm.get(f"/job?worker={NAME}&instance=i-a")
        report = {"worker": NAME, "job_id": lease["job_id"], "frame": 1, "lease": lease["lease"]}
        farm.post("/report_frame", {**report, "result": "done", "file": str(picture), "bytes": 9})
        farm.post("/heartbeat", {**beat, "state": "done"})
        farm.finished(lease["job_id"])


if __name__ == "__main__":
    unittest.main()
