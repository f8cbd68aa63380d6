"""A night written down and told again: the same events, the same effects."""

from __future__ import annotations

import json
import random
import unittest
from collections.abc import Callable
from unittest import mock

from support.farm_world import ALL_STEPS, World
from support.local_farm import LocalFarm
from support.memory_store import MemoryStore
from support.replaying import event_of, replay

import recording
from events import EVENTS, Now
from farm import Farm
from recording import RecordingFarm


def night(seed: int, write: Callable[[str], object]) -> None:
    """Several jobs, workers that come and go, messages that are lost or late, two restarts."""
    chance = random.Random(seed)
    world = World(MemoryStore(), lambda new_token: RecordingFarm(new_token, write=write))
    for name in "ABC":
        world.beat(world.start(name, can=None if name == "C" else ALL_STEPS))
    for kind in ("strips", "movie", "frames", "movie"):
        world.submit(3, 2, kind=kind)
    for turn in range(60):
        world.pass_time(chance.randint(0, 2))
        _something(world, chance, turn)
    world.drain()


def _something(world: World, chance: random.Random, turn: int) -> None:
    if world.books.state == "config":
        world.finish_config()
    awake = [process for process in world.awake() if not process.old]
    who = chance.choice(awake) if awake else world.start("D", can=ALL_STEPS)
    if turn in (20, 45):
        world.kill_manager()
    elif turn == 30:
        world.cancel()
    elif turn == 35:
        world.silence(11)
    elif turn % 10 == 7:
        world.crash(who)
        world.beat(world.start(who.name, proven=True, can=who.can))
    elif who.hand is not None:
        result = chance.choice(["done", "done", "skipped", "failed"])
        world.render(who, result, chance.choice(["ok", "ok", "doubled", "answer lost"]))
    else:
        world.step(who)


class Nights(unittest.TestCase):
    def test_told_again_each_event_has_the_same_effects(self) -> None:
        for seed in range(3):
            lines: list[str] = []
            night(seed, lines.append)
            for number, (then, now) in enumerate(replay(lines)):
                self.assertEqual(then, now, f"night {seed}, line {number}")
            self.assertEqual(len(lines), number + 1)

    def test_a_night_has_what_it_is_to_show(self) -> None:
        lines: list[str] = []
        night(0, lines.append)
        told = [json.loads(line) for line in lines]
        kinds = {line["event"] for line in told}
        self.assertLessEqual(kinds, set(EVENTS))
        self.assertLessEqual({"Restore", "Ask", "Report", "Cancel", "HistoryWritten"}, kinds)
        self.assertEqual(3, sum(line["event"] == "Restore" for line in told))
        effects = {effect[0] for line in told for effect in line["effects"]}
        self.assertLessEqual({"SaveTask", "SaveLease", "WriteHistory", "Wake", "Tell"}, effects)
        self.assertTrue(
            any(line["with"]["tables"]["leases"] for line in told if "tables" in line["with"])
        )

    def test_a_farm_that_decides_otherwise_is_noticed(self) -> None:
        lines: list[str] = []
        night(1, lines.append)
        with mock.patch("farm.WORKER_TIMEOUT_S", 3.0):
            self.assertTrue(any(then != now for then, now in replay(lines)))
        with mock.patch.object(Farm, "_save_followers", lambda farm, job: None):
            self.assertTrue(any(then != now for then, now in replay(lines)))

    def test_it_is_told_from_the_beginning(self) -> None:
        lines: list[str] = []
        night(2, lines.append)
        with self.assertRaises(ValueError):
            list(replay(lines[1:]))

    def test_every_event_that_there_is_can_be_written_down(self) -> None:
        samples = {
            "Heartbeat": {"name": "A", "state": "ready", "can": ["frames"]},
            "Ask": {"worker": "A"},
            "Report": {"worker": "A", "job_id": 1, "frame": 1, "lease": "t", "result": "done"},
            "ErrorReport": {"worker": "A", "error": "Oh."},
            "StripPicture": {"job_id": 1, "frame": 7, "part": 2, "lease": "t", "mark": "ab"},
            "Expected": {"job_id": 1, "needs": 2, "room": 1},
            "LostStrips": {"job_id": 1, "frame": 7, "parts": [2, 3]},
            "Withdraw": {"job_id": 1},
            "Command": {"worker": "A", "command": "restart"},
            "MoveJob": {"job_id": 1, "to": 0, "by": "192.0.2.1"},
            "PauseJob": {"job_id": 1, "paused": True},
            "ChangeJob": {"job_id": 1, "changes": {"attempts": 5}},
            "PauseWorker": {"worker": "A", "paused": True},
            "WakeWorker": {"worker": "A", "by": "192.0.2.1"},
            "ChooseDevices": {"worker": "A", "chosen": ["CPU"], "sit_out": True, "by": "x"},
            "WatchLog": {"worker": "A"},
        }
        now = Now(1.0, 2.0)
        for kind in set(EVENTS) - {"Submit", "Restore"}:
            event = event_of(kind, samples.get(kind, {}), now)
            there = json.loads(json.dumps(recording._content(event)))
            self.assertEqual(event, event_of(kind, there, now))


class OfARunningManager(unittest.TestCase):
    def test_what_the_manager_wrote_is_told_again(self) -> None:
        """`--record FILE`, over a restart: two managers, one recording."""
        farm = LocalFarm(self)
        file = farm.folder / "night.jsonl"
        for _ in range(2):
            farm.start_manager("--no-discovery", "--record", str(file))
            farm.submit(blend_file="/a.blend", output_path="/o/", start_frame=1, end_frame=2)
            beat = {"name": "A", "state": "ready", "instance": "i"}
            farm.post("/heartbeat", beat)
            given = farm.get("/job?worker=A&instance=i")
            keys = {key: given[key] for key in ("job_id", "frame", "lease")}
            reply = farm.post("/report_frame", {"worker": "A", "result": "done", **keys})
            self.assertTrue(reply["accepted"], reply)
            farm.stop("manager")
        lines = file.read_text(encoding="utf-8").splitlines()
        told = [json.loads(line)["event"] for line in lines]
        self.assertEqual((2, 2), (told.count("Restore"), told.count("Report")))
        for then, now in replay(lines):
            self.assertEqual(then, now)


if __name__ == "__main__":
    unittest.main()
