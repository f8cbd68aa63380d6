"""Computers that sleep until there is work: who is woken, how often, and who never."""

from __future__ import annotations

import json
import socket
import unittest
from dataclasses import replace

from support.farm_case import FarmCase, over_sqlite

import magic_packet
import records
import sleepers
import wire_in
import wire_out
from events import MagicPacket, Tick, WakeWorker
from sleepers import AGAIN_S, LOOK_S, SOON_S, TRIES, Sleeper, Sleepers, how_many

MAC = "0a:1b:2c:3d:4e:5f"
CARD = {"mac": MAC, "broadcast": "192.168.1.255"}


class Asleep(FarmCase):
    def setUp(self):
        super().setUp()
        self.packets: list[str] = []
        carry_out = self.play._carry_out

        def note_packets() -> None:
            for effect in self.play.farm.effects:
                if isinstance(effect, MagicPacket):
                    self.packets.append(effect.sleeper.name)
            carry_out()

        self.play._carry_out = note_packets

    def sleeper(self, name: str, **says):
        node = self.play.node(name)
        node.always = {**CARD, **says}
        node.beat()
        node.beat(leaving=True, asleep=True)
        return node

    def let_time_pass(self, seconds: float, *awake) -> None:
        for _ in range(int(seconds)):
            self.play.advance(1)
            for node in awake:
                node.beat()
            self.play.run(Tick())

    def test_it_is_woken_when_there_is_work_and_nobody_to_do_it(self):
        node = self.sleeper("A")
        self.let_time_pass(60)
        self.assertEqual(self.packets, [], "there is nothing to do")
        self.assertFalse([line for line in self.play.alerts if "A" in line])
        self.play.submit("1-2")
        self.let_time_pass(LOOK_S)
        self.assertEqual(self.packets, ["A"])
        node.beat()
        self.let_time_pass(2 * AGAIN_S, node)
        self.assertEqual(self.packets, ["A"], "it is up")
        self.assertEqual(node.render(), 1)
        self.told("A went to sleep")
        self.told("A is being woken")

    def test_it_is_tried_again_and_then_given_up_with_an_alert(self):
        self.sleeper("A")
        self.play.submit("1-2")
        self.let_time_pass(AGAIN_S * (TRIES + 3))
        self.assertEqual(self.packets, ["A"] * TRIES)
        said = [line for line in self.play.alerts if "A did not wake up" in line]
        self.assertEqual(len(said), 1)
        self.assertEqual(self.play.run(WakeWorker("A", "10.0.0.9")), "A")
        self.assertEqual(len(self.packets), TRIES + 1, "but a person may try")

    def test_who_only_left_or_fell_silent_is_never_woken_for_work(self):
        gone, silent = self.play.node("A"), self.play.node("B")
        for node in (gone, silent):
            node.always = dict(CARD)
            node.beat()
        gone.beat(leaving=True)
        self.play.pass_time(20)
        self.play.submit("1-9")
        self.let_time_pass(60)
        self.assertEqual(self.packets, [])
        self.play.run(WakeWorker("A", "10.0.0.9"))
        self.assertEqual(self.packets, ["A"], "a person asked for it")

    def test_who_cannot_be_woken_is_said(self):
        node = self.play.node("A")
        self.assertIn("online", self.play.refused(409, WakeWorker("A")))
        self.play.refused(404, WakeWorker("Z"))
        node.beat(leaving=True)
        self.assertIn("by hand", self.play.refused(409, WakeWorker("A")))

    def test_only_as_many_as_have_work_and_only_those_that_can_do_it(self):
        for name in "ABC":
            self.sleeper(name)
        self.sleeper("D", tags=("rtx",))
        self.play.submit("1-2", tags=("rtx",))
        self.let_time_pass(LOOK_S)
        self.assertEqual(self.packets, ["D"])
        self.play.submit("1-2")
        self.let_time_pass(LOOK_S)
        self.assertEqual(sorted(self.packets), ["A", "B", "D"])

    def test_nobody_is_woken_for_what_those_that_are_awake_do_soon(self):
        awake = self.play.node("A")
        self.sleeper("B")
        self.play.submit("1-20")
        awake.take()
        self.play.advance(1)
        awake.done(seconds=1.0)
        self.let_time_pass(9, awake)
        self.assertEqual(self.packets, [])
        awake.take()
        awake.done(seconds=600.0)
        self.let_time_pass(LOOK_S, awake)
        self.assertEqual(self.packets, ["B"])

    def test_what_others_have_in_hand_wakes_nobody_however_long_it_takes(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.sleeper("C")
        self.play.submit("1-3")
        self.assertEqual([a.take(), b.take()], [1, 2])
        a.done(seconds=600.0)
        self.assertEqual(a.take(), 3)
        self.let_time_pass(2 * SOON_S, a, b)
        self.assertEqual(self.packets, [])

    def test_a_job_that_is_paused_and_a_worker_that_is_wake_nobody(self):
        self.sleeper("A")
        self.play.farm.paused_workers.add("A")
        self.play.submit("1-2")
        self.let_time_pass(9)
        self.play.farm.paused_workers.clear()
        self.play.farm.queue[0].paused = True
        self.let_time_pass(9)
        self.assertEqual(self.packets, [])

    def test_it_is_remembered_over_a_restart_of_the_manager(self):
        self.sleeper("A")
        self.play.restart()
        self.assertEqual([*self.play.farm.sleepers.asleep], ["A"])
        shown = wire_out.workers(self.play.farm, wire_in.Window(0, 100))
        self.assertEqual([each["name"] for each in shown["offline"]], ["A"])
        self.assertTrue(shown["offline"][0]["asleep"] and shown["offline"][0]["wakeable"])
        self.play.submit("1-2")
        self.let_time_pass(LOOK_S)
        self.assertEqual(self.packets, ["A"])

    def test_of_several_workers_on_one_computer_none_sleeps_while_another_works(self):
        a, b = self.play.node("A"), self.play.node("B")
        a.always = b.always = dict(CARD)
        b.beat(state="rendering")

        def told(**says) -> bool:
            a.beat(**says)
            farm = self.play.farm
            reply = wire_out.heartbeat(farm, farm.workers["A"], None, self.play.now)
            self.assertTrue(reply["wakes"])
            return reply.get("stay_awake", False)

        self.assertTrue(told(sleeps_in=50.0))
        self.assertFalse(told(), "it need not be asked before")
        b.beat(state="ready")
        self.assertFalse(told(sleeps_in=50.0))
        a.beat(leaving=True, asleep=True)
        self.let_time_pass(20)
        self.assertEqual(sorted(self.play.farm.sleepers.asleep), ["A", "B"], "both sleep")
        self.assertFalse([line for line in self.play.alerts if "silent" in line])

    def test_a_computer_that_is_up_has_no_worker_that_sleeps(self):
        """Caught when planted: of a computer with two Blenders that had been shut down, the second
        one, which is opened only where it pays, was called for three minutes and then said not to
        have woken up."""
        first, second = self.play.node("PC"), self.play.node("PC-2")
        for node in (first, second):
            node.always = dict(CARD)
            node.beat()
        first.beat(leaving=True, asleep=True)
        self.let_time_pass(20)
        self.assertEqual(sorted(self.play.farm.sleepers.asleep), ["PC", "PC-2"])
        self.play.submit("1-500")
        self.play.run(WakeWorker("PC-2", "somebody"))
        self.let_time_pass(LOOK_S)
        first.beat()
        self.packets.clear()
        self.let_time_pass(AGAIN_S * (TRIES + 1), first)
        self.assertEqual((self.packets, [*self.play.farm.sleepers.asleep]), ([], []))
        self.assertFalse([line for line in self.play.alerts if "wake" in line])

    def test_that_it_will_sleep_is_said_before(self):
        node = self.play.node("A")
        node.beat(sleeps_in=60.0)
        node.beat(sleeps_in=58.0)
        said = [line for line in self.play.told if "A goes to sleep in" in line]
        self.assertEqual(said, ["A goes to sleep in 60 s: nothing to do."], "once")
        shown = wire_out.worker_view(self.play.farm, self.play.farm.workers["A"])
        self.assertEqual(shown["sleeps_in"], 58.0)


over_sqlite(globals())


class Counting(unittest.TestCase):
    def test_how_many_a_job_has_use_for(self):
        self.assertEqual(how_many(10, 0, None), 10)
        self.assertEqual(how_many(10, 2, None), 0, "nobody knows yet")
        self.assertEqual(how_many(10, 2, SOON_S / 5), 0)
        self.assertEqual(how_many(10, 2, SOON_S / 4), 8)
        self.assertEqual(how_many(2, 4, 9 * SOON_S), 0, "each that is awake has enough")

    def test_who_is_up_with_whom(self):
        """By the network card; who has told none is up alone."""
        plain, other = (Sleeper(name, "", "") for name in "AB")
        carded = Sleeper("PC-2", MAC, "")
        found = Sleepers()
        for each in (plain, other):
            found.lies_down(each)
        self.assertTrue(found.is_up("A", ""))
        self.assertEqual(["B"], [*found.asleep])
        self.assertFalse(found.has_card(""), "B has told none")
        found.call(carded, 0.0)  # by a person, though it had only been ended
        self.assertFalse(found.is_up("PC", MAC))
        self.assertFalse(found.is_waking("PC-2"))

    def test_who_did_not_wake_up_is_called_again_once_its_computer_was_up(self):
        house, second = Sleepers(), Sleeper("PC-2", MAC, "")
        for _ in range(2):
            house.lies_down(second)
            house.want(["PC-2"], 0.0)
            self.assertTrue(house.is_waking("PC-2"))
            given_up = [house.ring(number * AGAIN_S)[1] for number in range(TRIES + 1)]
            self.assertEqual([second], given_up[-1])
            house.want(["PC-2"], 0.0)
            self.assertFalse(house.is_waking("PC-2"), "it is left alone")
            self.assertTrue(house.is_up("PC", MAC))

    def test_who_was_called_for_work_that_is_gone_sleeps_on(self):
        house = Sleepers()
        house.lies_down(Sleeper("A", MAC, ""))
        house.want(["A"], 0.0)
        self.assertEqual(len(house.ring(0.0)[0]), 1)
        house.want([], 2.0)
        self.assertEqual(house.ring(100.0), ([], []))

    def test_while_there_is_work_it_is_looked_at_again_without_anybody_asking(self):
        house = Sleepers()
        house.lies_down(Sleeper("A", MAC, ""))
        self.assertTrue(house.is_time_to_look(5.0))
        self.assertEqual(house.deadline(True), 5.0 + LOOK_S)
        self.assertIsNone(house.deadline(False))

    def test_an_empty_database_is_given_them_too(self):
        sleeper = Sleeper("A", MAC, "", has=("gpu",), can=("frames",), since=5.0)
        (row,) = [operation.row for operation in records.everything(None, [], (), [sleeper])]
        self.assertEqual(records.sleepers_of({row["key"]: row["value"]}), (sleeper,))
        newer = json.dumps([[*sleeper, "what a newer release adds"]])
        self.assertEqual(records.sleepers_of({row["key"]: newer}), (sleeper,))

    def test_there_is_an_end_to_what_is_remembered(self):
        house = Sleepers()
        for number in range(sleepers.MOST + 5):
            house.lies_down(Sleeper(str(number), MAC, ""))
        self.assertEqual(len(house.asleep), sleepers.MOST)


class OnTheWire(unittest.TestCase):
    def beat(self, **power):
        return wire_in.parse_heartbeat({"name": "A", "state": "ready", "power": power}, "10.0.0.1")

    def test_what_a_worker_says_of_its_card(self):
        beat = self.beat(mac=MAC.upper(), broadcast="10.1.255.255", sleeps_in=3.5, asleep=True)
        found = (beat.mac, beat.broadcast, beat.sleeps_in, beat.asleep)
        self.assertEqual(found, (MAC, "10.1.255.255", 3.5, True))
        self.assertEqual(replace(self.beat(), name="A").mac, "")
        for wrong in ({"mac": "0a:1b"}, {"mac": 5}, {"asleep": "yes"}, {"sleeps_in": -1}):
            with self.subTest(wrong), self.assertRaises(wire_in.BadInput):
                self.beat(**wrong)

    def test_nothing_is_sent_to_where_no_office_is(self):
        for address in ("8.8.8.8", "169.1.1.1", "172.32.0.1", "x", "10.1.1.256", "10.1.1"):
            self.assertEqual(self.beat(mac=MAC, broadcast=address).broadcast, "", address)

    def test_the_packet(self):
        raw = bytes([0x0A, 0x1B, 0x2C, 0x3D, 0x4E, 0x5F])
        self.assertEqual(magic_packet.packet(MAC), b"\xff" * 6 + raw * 16)

    def test_who_cannot_send_says_why(self):
        self.addCleanup(setattr, magic_packet, "EVERYBODY", magic_packet.EVERYBODY)
        magic_packet.EVERYBODY = "no address"
        with self.assertRaises((OSError, socket.gaierror)):
            magic_packet.send(Sleeper("A", MAC, ""))


if __name__ == "__main__":
    unittest.main()
