"""No reply grows with what anybody has sent, nothing is lost, old clients find what they did."""

from __future__ import annotations

import json
import unittest
from types import SimpleNamespace

import support  # noqa: F401

import activity_log
import wire_in
import wire_out
from events import Ask, Heartbeat, Now, Report, Submit
from farm import MAX_WORKERS, Farm
from frames import MAX_FRAMES
from job_settings import Settings
from jobs import Job
from paging import Window, page
from wire_in import BadInput

MIB = 1024 * 1024
T = Now(1.0, 1_700_000_000.0)
FAT = {"os": "x" * 500, "hostname": "é" * 200, "render_devices": ["\U0001f525" * 200] * 32}


def size(reply: object) -> int:
    return len(json.dumps(reply, ensure_ascii=False).encode())


def farm_of(workers: int, info: dict | None = None, state: str = "ready") -> Farm:
    farm = Farm()
    for number in range(workers):
        data = {"name": f"NOCT-{number:04d}", "state": state, "instance": f"i{number}"}
        data["system_info"] = info or {"os": "Windows 11", "render_devices": ["GeForce RTX 4090"]}
        farm.handle(wire_in.parse_heartbeat(data, "192.168.100.100"), T)
    farm.take_effects()
    return farm


class Pages(unittest.TestCase):
    def test_they_follow_each_other_and_nothing_is_lost(self) -> None:
        things = [f"{number:05d}" * 10 for number in range(1000)]
        for limit in (7, 1000):
            found, start = [], 0
            while start is not None:
                shown = page(things, Window(start, limit), room=5000)
                self.assertLessEqual(size(shown.items), 5000 + 1000)
                found, start = found + shown.items, shown.next
            self.assertEqual(found, things)

    def test_the_newest_come_when_nobody_says_where_to_start(self) -> None:
        shown = page(range(1000), Window(limit=3), newest=True)
        self.assertEqual(shown, ([997, 998, 999], 997, None, 1000))
        self.assertEqual(page(range(1000), Window(5, 2), newest=True), ([5, 6], 5, 7, 1000))

    def test_one_thing_that_is_too_long_is_given_alone(self) -> None:
        self.assertEqual(page(["x" * 100, "y"], Window(), room=10), (["x" * 100], 0, 1, 2))

    def test_beyond_the_end_and_none_at_all(self) -> None:
        self.assertEqual(page([1, 2], Window(9)), ([], 2, None, 2))
        self.assertEqual(page([1, 2], Window(0, 0)), ([], 0, 0, 2))
        self.assertEqual(page([], Window()), ([], 0, None, 0))


class Workers(unittest.TestCase):
    def test_the_status_has_room_for_some_and_counts_all(self) -> None:
        farm = farm_of(2000)
        status = wire_out.status(farm, T, {})
        self.assertLess(size(status), 64 * 1024)
        self.assertEqual((2000, {"ready": 2000}), (status["workers_total"], status["workers_in"]))
        names = [worker["name"] for worker in status["workers"]]
        start = status["workers_next"]
        self.assertGreater(start, 40)
        while start is not None:
            reply = wire_out.workers(farm, Window(start, 100))
            names += [worker["name"] for worker in reply["workers"]]
            start = reply["next"]
        self.assertEqual(names, sorted(farm.workers))

    def test_a_farm_of_40_is_all_there_as_it_was(self) -> None:
        status = wire_out.status(farm_of(40), T, {})
        self.assertEqual((40, None), (len(status["workers"]), status["workers_next"]))

    def test_whatever_thousands_of_names_bring(self) -> None:
        farm = farm_of(MAX_WORKERS // 10, FAT)
        for worker in list(farm.workers.values())[:200]:
            farm._retire(worker, T, "{worker} left.")
        reply = wire_out.workers(farm, Window())
        self.assertLess(size(reply), MIB)
        self.assertLess(size(wire_out.status(farm, T, {})), 64 * 1024)
        self.assertLess(size(reply["workers"][0]), 12_000)
        self.assertTrue(reply["offline"])
        self.assertEqual([], wire_out.workers(farm, Window(5))["offline"])

    def test_whatever_network_drives_are_made_up(self) -> None:
        """Each could be another one's, or all be one's."""
        for share in ("//nas/show", "//nas{0}{1}/show", "//nas/{1}", "//nas/{2}"):
            workers = []
            for number in range(200):
                mounts = [
                    [
                        f"/mnt/{number}/{drive}/{'é' * 300}",
                        share.format(number, drive, (32 * number + drive) % 200),
                    ]
                    for drive in range(32)
                ]
                seen = {f"{'é' * 99}{root}": "é" * 400 for root in range(64)}
                shared = wire_in._shared({"mounts": mounts, "seen": seen})
                workers.append(SimpleNamespace(name=f"w{number}", beat=None, shared=shared))
            reply = wire_out.shared_folders(workers, [], [], Window())
            self.assertTrue(reply["nodes"])
            self.assertLess(size(reply), MIB, share)
            self.assertLessEqual(max(len(root["paths"]) for root in reply["proposals"]), 16)


class Queue(unittest.TestCase):
    def test_long_lists_are_cut_and_the_pages_have_all_jobs(self) -> None:
        settings = Settings("/a.blend", "/o/", ",".join(map(str, range(1, 8000, 2)))[:19_000])
        jobs = [Job(number, settings, 1.0) for number in range(1, 2001)]
        for job in jobs[1:]:
            job.frame_step.bounds = jobs[0].frame_step.bounds  # else this test reads 2,000 lists
        found, start = [], 0
        while start is not None:
            reply = wire_out.queue(jobs, Window(start))
            self.assertLess(size(reply), MIB)
            found, start = found + reply["queue"], reply["next"]
        self.assertEqual(([*range(1, 2001)], 2000), ([j["job_id"] for j in found], reply["size"]))
        self.assertLess(len(found[0]["frames"]), 1100)


class Past(unittest.TestCase):
    def test_the_newest_records_fit_and_the_older_can_be_asked_for(self) -> None:
        record = {"workers": ["w" * 90] * 4000, "missing_frames": "1," * 100_000, "previews": {}}
        records = [{"job_id": number, **record} for number in range(1, 501)]
        reply = wire_out.past_jobs(records, Window())
        self.assertLess(size(reply), MIB)
        self.assertEqual((500, 500), (reply["jobs"][-1]["job_id"], reply["total"]))
        older = wire_out.past_jobs(records, Window(0, reply["start"]))
        self.assertEqual(1, older["jobs"][0]["job_id"])

    def test_all_of_one_record_comes_in_pages(self) -> None:
        failures = [{"frame": n, "log_tail": ["\U0001f525" * 400] * 40} for n in range(50)]
        workers = [f"{n:04d}" + "\U0001f525" * 96 for n in range(4000)]
        missing = ",".join(str(n) for n in range(800_000, 1_000_000) if n % 3)
        record = {"job_id": 7, "failures": failures, "missing_frames": missing, "duration": 1.5}
        record.update(workers=workers, frames="1," * 10_000)
        record["previews"] = {f"{n:02d}" + "\U0001f525" * 4090: n for n in range(12)}
        first = reply = wire_out.past_job(record, Window())
        self.assertEqual((record["previews"], 1.5), (reply["previews"], reply["duration"]))
        found, told = {"failures": [], "workers": []}, []
        while True:
            self.assertLess(size(reply), MIB)
            self.assertEqual(7, reply["job_id"])
            for key, so_far in found.items():
                so_far += reply[key]
            told += filter(None, [reply["missing_frames"]])
            if reply["next"] is None:
                break
            reply = wire_out.past_job(record, Window(reply["next"]))
        self.assertEqual((failures, workers), (found["failures"], found["workers"]))
        self.assertEqual(missing, ",".join(told))
        self.assertNotIn("previews", reply)
        self.assertEqual(0, first["start"])

    def test_a_usual_record_is_there_as_it_was(self) -> None:
        record = {"job_id": 7, "failures": [{"frame": 2}], "workers": ["a", "b"], "duration": 1.5}
        for missing in ("", "2", "1-3,5"):
            whole = {**record, "missing_frames": missing}
            told = {**whole, "start": 0, "next": None}
            self.assertEqual(told, wire_out.past_job(whole, Window()))
        old = {"job_id": 1, "workers": None}  # 1.1's, and somebody else's writing
        self.assertEqual({**old, "start": 0, "next": None}, wire_out.past_job(old, Window()))

    def test_previews_of_thousands_of_jobs(self) -> None:
        record = {
            "previews": {f"{'p' * 240}{n}.png": n for n in range(12)},
            "output_path": "/o" * 500,
        }
        reply = wire_out.preview_history([record] * 5000, Window())
        self.assertLess(size(reply), MIB)
        self.assertEqual(5000, reply["count"])

    def test_previews_of_a_test_are_told_as_such(self) -> None:
        told = wire_out.preview_history([{"job_id": 1, "test": True}, {"job_id": 2}], Window())
        self.assertEqual([True, None], [each.get("test") for each in told["history"]])

    def test_the_longest_lines_of_the_log(self) -> None:
        told = activity_log.ActivityLog()
        for number in range(2000):
            told.tell("error", "{error}", alert=True, error=f"{number} " + "é" * 1900)
            told.error("w", "é" * 1900, number)
        self.assertLess(size(told.logs()), MIB)
        self.assertLess(size(told.alerts()), MIB)
        self.assertTrue(told.logs()["activity"][-1]["message"].startswith("1999 "))

    def test_only_the_new_lines_of_the_log(self) -> None:
        clock = [1700000000.0]
        told = activity_log.ActivityLog(lambda: clock[0])
        empty = told.logs()["revision"]
        told.tell("info", "The history was cleared.")
        told.error("w", "the first", None)
        self.assertEqual(empty, told.logs(empty)["since"])
        first = told.logs()
        self.assertEqual(
            [1, 1, None], [len(first["activity"]), len(first["errors"]), first["since"]]
        )
        told.error("w", "the second", None)
        clock[0] -= 3600  # set back: lines come in the order in which they were said
        told.tell("info", "The history was cleared.")
        new = told.logs(first["revision"])
        self.assertEqual(first["revision"], new["since"])
        self.assertEqual(["the second"], [line["error"] for line in new["errors"]])
        self.assertEqual(1, len(new["activity"]))
        none = told.logs(new["revision"])
        self.assertEqual(([], []), (none["activity"], none["errors"]))
        beyond = told.logs(new["revision"] + 1)  # of one whose clock went before
        self.assertEqual((None, 2), (beyond["since"], len(beyond["activity"])))
        clock[0] += 3700
        after = activity_log.ActivityLog(lambda: clock[0])  # of another manager: all of its lines
        for _ in range(9):  # of which it has said as many by now
            after.tell("info", "The history was cleared.")
        self.assertIsNone(after.logs(new["revision"])["since"])
        self.assertEqual(9, len(after.logs(new["revision"])["activity"]))


class Frames(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = farm_of(1)
        self.farm.handle(Submit(Settings("/a.blend", "/o/", f"1-{MAX_FRAMES}")), T)
        self.farm.handle(Heartbeat("NOCT-0000", "ready", instance="i0"), T)

    def render(self, count: int) -> None:
        job = self.farm.job
        for _ in range(count):
            lease = self.farm.handle(Ask("NOCT-0000", "i0"), T).lease
            report = Report("NOCT-0000", job.id, lease.key, lease.token, "done", 1.0)
            self.farm.handle(report, T)

    def test_pages_and_then_the_changes_since_the_first(self) -> None:
        job = self.farm.job
        self.render(3)
        first = reply = wire_out.frames(job, None)
        rows = list(reply["frames"])
        self.render(3)  # meanwhile
        while reply["next"] is not None:
            reply = wire_out.frames(job, None, reply["next"])
            self.assertLess(size(reply), MIB)
            self.assertEqual((False, False), (reply["full"], reply["complete"]))
            rows += reply["frames"]
        self.assertEqual([row[0] for row in rows], [*range(1, MAX_FRAMES + 1)])
        self.assertEqual((True, False), (first["full"], first["complete"]))
        changes = wire_out.frames(job, first["revision"])
        self.assertEqual([6, 5, 4], [row[0] for row in changes["frames"]])
        self.assertTrue(changes["complete"])

    def test_more_changes_than_fit_come_the_oldest_first(self) -> None:
        job = self.farm.job
        changed = [*job.frames.values()][:10_000]
        for task in changed:
            job.touch(task)
        known, since = set(), 1
        for _ in range(40):
            reply = wire_out.frames(job, since)
            self.assertLess(size(reply), 64 * 1024)
            known.update(row[0] for row in reply["frames"])
            since = reply["revision"]
            if reply["complete"]:
                break
        self.assertEqual(len(changed) - 1, len(known))  # the first changed at revision 1

    def test_a_job_of_usual_length_is_answered_as_it_was(self) -> None:
        job = Job(1, Settings("/a.blend", "/o/", "1-5000"), 1.0)
        reply = wire_out.frames(job, None)
        self.assertEqual(
            (5000, True, None), (len(reply["frames"]), reply["complete"], reply["next"])
        )

    def test_names_of_pictures_since_the_last_time(self) -> None:
        job = self.farm.job
        job.pictures = {f"{'p' * 200}{n:06}.png": n for n in range(20_000)}
        newest = wire_out.pictures(job, None)
        self.assertLess(size(newest), MIB)
        self.assertIn(f"{'p' * 200}019999.png", newest["images"])
        found, since = [], 0
        while since < 20_000:
            reply = wire_out.pictures(job, since)
            found, since = found + reply["images"], reply["next"]
        self.assertEqual(found, sorted(job.pictures))
        self.assertEqual([], wire_out.pictures(job, 20_000)["images"])


class Bodies(unittest.TestCase):
    def test_a_million_brackets_are_not_looked_at(self) -> None:
        for body in (b'{"a":[' + b"[]," * 300_000 + b"[]]}", b'{"a":[' + b"1," * 30_000 + b"1]}"):
            with self.assertRaises(BadInput) as refused:
                wire_in.parse_object(body)
            self.assertEqual(413, refused.exception.status)

    def test_the_longest_frame_list_and_a_log_of_commas_pass(self) -> None:
        frames = ",".join("1" for _ in range(10_000))
        self.assertEqual(
            {"frames": frames}, wire_in.parse_object(b'{"frames": "%b"}' % frames.encode())
        )
        log = json.dumps({"log_tail": ["a, b, [c]" * 40] * 100}).encode()
        self.assertEqual(100, len(wire_in.parse_object(log)["log_tail"]))

    def test_the_list_of_a_project_may_be_longer(self) -> None:
        body = json.dumps({"files": [[n, n] for n in range(30_000)]}).encode()
        self.assertEqual(30_000, len(wire_in.parse_object(body, len(body))["files"]))


if __name__ == "__main__":
    unittest.main()
