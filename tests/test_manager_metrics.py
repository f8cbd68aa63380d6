"""/metrics: what it counts, read by Prometheus' own client library."""

from __future__ import annotations

import http.client
import json
import re
import unittest

from support import ROOT, needs
from support.farm_case import FarmCase
from support.farm_play import SILENT_S
from support.local_farm import LocalFarm

import metrics
from events import PauseWorker
from job_settings import VIDEO_DEFAULTS
from tasks import Verdict

prometheus = needs.module("prometheus_client.parser", pip="prometheus_client")

ME = metrics.Process("2.9", 1000.0, 1.5, {200: 3, 404: 1}, 2, (10, 100))


def samples(text: str) -> dict[tuple, float]:
    """(name, label value, ...) -> value. Each family must be typed and explained."""
    found = {}
    for family in prometheus.text_string_to_metric_families(text):
        assert family.type != "unknown", family.name
        assert family.documentation.endswith("."), family.name
        for sample in family.samples:
            key = (sample.name.replace("noctiluca_", ""), *sample.labels.values())
            assert key not in found, key
            found[key] = sample.value
    return found


class OfTheFarm(FarmCase):
    def seen(self) -> dict[tuple, float]:
        return samples(metrics.text(self.play.farm, ME))

    def test_a_farm_with_nothing_to_do(self):
        seen = self.seen()
        self.assertEqual(seen["manager_state", "free"], 1)
        self.assertEqual(seen["manager_state", "working"], 0)
        self.assertEqual(seen["workers", "ready"], 0)
        self.assertEqual(seen["frame_seconds_count",], 0)
        self.assertEqual(seen["build_info", "2.9"], 1)
        self.assertEqual(seen["http_responses_total", "404"], 1)
        self.assertEqual((seen["projects_bytes",], seen["projects_quota_bytes",]), (10, 100))
        self.assertEqual(seen["workers_paused",], 0)
        self.assertEqual(seen["process_cpu_seconds_total",], 1.5)

    def test_what_frames_came_to(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-4")
        self.play.submit("1-3")
        a.take()
        a.done(seconds=3.0, bytes=500)
        a.take()
        a.report("failed")
        a.take()
        self.play.pass_time(SILENT_S, [b])
        self.assertEqual(b.render("skipped"), 2)
        seen = self.seen()
        attempts = {result: seen["frame_attempts_total", result] for result in metrics.RESULTS}
        self.assertEqual(attempts, {"done": 1, "failed": 1, "lost": 1, "skipped": 1})
        self.assertEqual(seen["frame_seconds_sum",], 3.0)
        self.assertEqual(seen["picture_bytes_total",], 500)
        self.assertEqual(seen["frame_seconds_bucket", "1"], 0)
        self.assertEqual(seen["frame_seconds_bucket", "5"], 1)
        self.assertEqual(seen["frame_seconds_bucket", "+Inf"], 1)
        self.assertEqual(seen["job_frames", "done"], 1)
        self.assertEqual(seen["job_frames", "waiting"], 2)
        self.assertEqual((seen["queue_jobs",], seen["queue_frames",]), (1, 3))
        self.assertEqual(sum(seen["workers", state] for state in metrics.WORKER_STATES), 1)

    def test_a_frame_in_strips_is_being_rendered(self):
        a, b = (self.play.node(name, can=("frames", "strips", "assemble")) for name in "AB")
        self.play.submit("1", split="always")
        a.take()
        a.beat(can=a.can, verdict=Verdict(self.play.job.id, 40, True, "", ""))
        self.assertEqual("strips 1.1", b.take_task())
        seen = self.seen()
        self.assertEqual((1, 0), (seen["job_frames", "rendering"], seen["job_frames", "waiting"]))
        self.assertNotIn(("job_frames", "blocked"), seen)

    def test_who_is_paused(self):
        self.play.node("A"), self.play.node("B")
        self.play.run(PauseWorker("B", True))
        self.assertEqual(self.seen()["workers_paused",], 1)

    def test_a_movie_is_no_frame(self):
        a = self.play.node("A", can=("frames", "video"))
        self.play.submit("1", video=dict(VIDEO_DEFAULTS))
        a.take()
        a.done(seconds=1.0)
        self.assertEqual("video", a.take_task())
        a.done(seconds=90.0, file="/r/boat.mp4")
        self.assertEqual(self.seen()["frame_attempts_total", "done"], 1)
        self.assertEqual(self.seen()["frame_seconds_sum",], 1.0)

    def test_a_report_that_comes_twice_counts_once(self):
        a = self.play.node("A")
        self.play.submit("1-2")
        a.take()
        lease = a.lease
        a.done(seconds=3.0)
        a.report("done", lease, seconds=3.0)
        self.assertEqual(self.seen()["frame_attempts_total", "done"], 1)

    def test_jobs_that_are_over(self):
        a = self.play.node("A")
        self.play.submit("1")
        a.render()
        a.settle()
        self.settled_with("completed")
        self.assertEqual(self.seen()["jobs_total", "completed"], 1)
        self.assertEqual(self.seen()["manager_state", "free"], 1)


class Labels(unittest.TestCase):
    def test_whatever_a_value_holds(self):
        odd = 'a"b\\c\nd'
        process = metrics.Process(odd, 0.0, 0.0, {}, 0, None)
        text = "".join(metrics._of(process))
        self.assertEqual(samples(text)["build_info", odd], 1)
        self.assertNotIn("projects_bytes", text)


class BesideIt(FarmCase):
    """What .monitoring/ asks for is there."""

    def test_every_metric_and_state_that_rules_and_dashboard_name(self):
        self.play.submit("1")
        self.play.node("A").take()
        there = metrics.text(self.play.farm, ME)
        for file in ("alerts.yml", "grafana.json"):
            asked = (ROOT / ".monitoring" / file).read_text(encoding="utf-8").replace('\\"', '"')
            named = set(re.findall(r"noctiluca_\w+(?:\{[^}]*\})?", asked))
            self.assertGreater(len(named), 4)
            for name in named:
                self.assertIn(name.rstrip("}"), there)

    def test_the_dashboard_is_json(self):
        board = json.loads((ROOT / ".monitoring" / "grafana.json").read_text(encoding="utf-8"))
        self.assertEqual([panel["id"] for panel in board["panels"]], [1, 2, 3, 4, 5, 6])


class OverHttp(unittest.TestCase):
    def test_a_real_manager(self):
        farm = LocalFarm(self)
        farm.start_manager("--no-discovery")
        for _ in range(2):
            connection = http.client.HTTPConnection("127.0.0.1", farm.port, timeout=60)
            connection.request("GET", "/metrics")
            response = connection.getresponse()
            seen = samples(response.read().decode())
            connection.close()
        self.assertEqual(response.getheader("Content-Type"), metrics.CONTENT_TYPE)
        self.assertGreaterEqual(seen["http_responses_total", "200"], 1)
        self.assertGreaterEqual(seen["http_connections",], 1)
        self.assertGreater(seen["process_start_time_seconds",], 1.7e9)
