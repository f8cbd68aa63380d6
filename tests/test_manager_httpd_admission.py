"""Who gets in when there is not room for all: the books alone, with a time that is a number."""

from __future__ import annotations

import random
import unittest

import support  # noqa: F401

from httpd.admission import KNOWN_FOR_S, MAX_KNOWN, Admission

WORKER = "10.0.0.1"
STRANGER = "10.0.0.66"


class AdmissionTest(unittest.TestCase):
    def test_strangers_never_take_the_reserved_room(self):
        books = Admission(connections=10, reserved=4, per_stranger=100)
        books.prefer(WORKER, 0.0)
        for n in range(6):
            books.enter(f"s{n}", STRANGER, 0.0)
            books.busy(f"s{n}")  # being served: not to be displaced
        self.assertEqual(books.enter("s6", STRANGER, 0.0), (False, None))
        for n in range(4):
            self.assertEqual(books.enter(f"w{n}", WORKER, 0.0), (True, None))
            books.busy(f"w{n}")
        self.assertEqual(books.enter("w4", WORKER, 0.0), (False, None))
        self.assertEqual(len(books), 10)

    def test_this_computer_is_no_stranger(self):
        books = Admission(connections=4, reserved=4, per_stranger=0)
        for n, address in enumerate(("127.0.0.1", "127.9.9.9", "::1")):
            self.assertEqual(books.enter(n, address, 0.0), (True, None))
        self.assertEqual(books.enter("s", STRANGER, 0.0), (False, None))
        self.assertEqual(books.enter("odd", "fe80::1%eth0", 0.0), (False, None))

    def test_one_address_gets_only_so_much(self):
        books = Admission(connections=100, reserved=0, per_stranger=3)
        self.assertEqual(
            [books.enter(n, STRANGER, 0.0)[0] for n in range(5)], [True] * 3 + [False] * 2
        )
        self.assertEqual(books.enter("other", "10.0.0.67", 0.0), (True, None))
        books.leave(1)
        self.assertEqual(books.enter("again", STRANGER, 0.0), (True, None))

    def test_who_only_holds_a_place_makes_way_for_who_comes(self):
        books = Admission(connections=3, reserved=0, per_stranger=100)
        for name in ("a", "b", "c"):
            books.enter(name, STRANGER, 0.0)
        books.busy("a")  # it sent a request
        self.assertEqual(books.enter("d", STRANGER, 0.0), (True, "b"))  # the oldest that did not
        books.idle("a", 0.0)
        self.assertEqual(books.enter("e", STRANGER, 0.0), (True, "c"))
        self.assertEqual(books.enter("f", STRANGER, 0.0), (True, "d"))
        books.busy("e")
        books.busy("f")
        self.assertEqual(books.enter("g", STRANGER, 0.0), (True, "a"))  # idle, but has talked
        books.busy("g")
        self.assertEqual(books.enter("h", STRANGER, 0.0), (False, None))

    def test_a_stranger_displaces_no_worker(self):
        books = Admission(connections=4, reserved=3, per_stranger=100)
        books.prefer(WORKER, 0.0)
        for n in range(3):
            books.enter(f"w{n}", WORKER, 0.0)
        books.enter("s0", STRANGER, 0.0)
        self.assertEqual(books.enter("s1", STRANGER, 0.0), (True, "s0"))
        books.busy("s1")
        self.assertEqual(books.enter("s2", STRANGER, 0.0), (False, None))
        self.assertEqual(books.enter("w3", WORKER, 0.0), (True, "w0"))  # never sent anything

    def test_silence_from_this_computer_makes_way_as_well(self):
        books = Admission(connections=3, reserved=1, per_stranger=100)
        for n in range(3):
            books.enter(n, "127.0.0.1", 0.0)
        self.assertEqual(books.enter("s", STRANGER, 0.0), (True, 0))

    def test_a_worker_that_spoke_is_never_displaced_while_idle(self):
        books = Admission(connections=1, reserved=1, per_stranger=100)
        books.prefer(WORKER, 0.0)
        books.enter("w", WORKER, 0.0)
        books.busy("w")
        books.idle("w", 0.0)
        self.assertEqual(books.enter("w2", WORKER, 0.0), (False, None))
        self.assertIsNone(books.longest_waiting())

    def test_the_address_that_holds_most_makes_way_for_those_that_hold_less(self):
        """A heartbeat makes anybody a worker: such a one takes all the room and keeps talking."""
        books = Admission(connections=6, reserved=3, per_stranger=100)
        greedy = "10.0.0.9"
        for address in (WORKER, greedy):
            books.prefer(address, 0.0)
        for n in range(6):
            books.enter(f"g{n}", greedy, 0.0)
            books.busy(f"g{n}")
            books.idle(f"g{n}", 0.0)
        self.assertEqual(books.enter("w0", WORKER, 0.0), (True, "g0"))
        self.assertEqual(books.enter("g6", greedy, 0.0), (False, None))  # w0 has said nothing yet
        for n, gone in ((1, "g1"), (2, "g2")):
            self.assertEqual(books.enter(f"w{n}", WORKER, 0.0), (True, gone))
            books.busy(f"w{n}")
            books.idle(f"w{n}", 0.0)
        self.assertEqual(books.enter("w3", WORKER, 0.0), (True, "w0"))  # three each: its own
        books.busy("w3")
        books.idle("w3", 0.0)
        self.assertEqual(books.enter("g7", greedy, 0.0), (False, None))
        self.assertEqual(books.enter("s", STRANGER, 0.0), (False, None))  # all have talked

    def test_two_addresses_do_not_push_each_other_to_and_fro(self):
        books = Admission(connections=3, reserved=3, per_stranger=100)
        for visitor in ("a0", "a1", "b0"):
            books.prefer(visitor[0], 0.0)
            books.enter(visitor, visitor[0], 0.0)
            books.busy(visitor)
            books.idle(visitor, 0.0)
        self.assertEqual(books.enter("b1", "b", 0.0), (False, None))
        self.assertEqual(books.enter("a2", "a", 0.0), (False, None))

    def test_silence_of_who_holds_most_goes_first(self):
        books = Admission(connections=5, reserved=5, per_stranger=100)
        for address in (WORKER, "10.0.0.9"):
            books.prefer(address, 0.0)
        books.enter("w", WORKER, 0.0)
        for n in range(4):
            books.enter(f"g{n}", "10.0.0.9", 0.0)
        self.assertEqual(books.longest_waiting(), "g0")
        self.assertEqual(books.enter("g4", "10.0.0.9", 0.0), (True, "g0"))
        self.assertEqual(books.enter("w1", WORKER, 0.0), (True, "g1"))

    def test_a_stranger_that_turns_out_a_worker_gives_its_place_among_strangers_back(self):
        books = Admission(connections=10, reserved=9, per_stranger=100)
        self.assertEqual(books.enter("w", WORKER, 0.0), (True, None))
        books.busy("w")
        books.prefer(WORKER, 0.0)  # that was a heartbeat
        books.idle("w", 0.0)
        self.assertEqual(books.enter("s", STRANGER, 0.0), (True, None))
        self.assertEqual(len(books), 2)

    def test_a_worker_is_known_for_an_hour_after_its_last_word(self):
        books = Admission(connections=1, reserved=1, per_stranger=0)
        books.prefer(WORKER, 0.0)
        books.prefer(WORKER, 100.0)
        self.assertTrue(books.is_known(WORKER, 100.0 + KNOWN_FOR_S - 1))
        self.assertFalse(books.is_known(WORKER, 100.0 + KNOWN_FOR_S))

    def test_the_list_of_known_addresses_is_bounded(self):
        books = Admission(connections=1, reserved=1, per_stranger=0)
        for n in range(MAX_KNOWN + 5):
            books.prefer(f"10.0.{n // 256}.{n % 256}", 0.0)
        self.assertFalse(books.is_known("10.0.0.4", 1.0))
        self.assertTrue(books.is_known("10.0.0.5", 1.0))

    def test_any_order_of_events_keeps_the_bounds_and_leaves_nothing_behind(self):
        for seed in range(200):
            self.play(random.Random(seed))

    def play(self, chance: random.Random) -> None:
        room, reserved, per_stranger = chance.randint(1, 8), chance.randint(0, 8), 3
        reserved = min(reserved, room)
        books = Admission(room, reserved, per_stranger)
        inside: dict[int, str] = {}
        served: set[int] = set()
        for step in range(300):
            now = step * 20.0
            act = chance.choice(("enter", "enter", "busy", "idle", "leave", "prefer"))
            visitor = chance.choice(sorted(inside)) if inside else None
            if act == "enter":
                address = f"10.0.0.{chance.randint(1, 4)}"
                is_in, displaced = books.enter(step, address, now)
                if displaced is not None:
                    self.assertTrue(is_in)
                    self.assertNotIn(displaced, served)
                    del inside[displaced]
                if is_in:
                    inside[step] = address
            elif act == "prefer":
                books.prefer(f"10.0.0.{chance.randint(1, 2)}", now)
            elif visitor is not None and act == "busy":
                books.busy(visitor)
                served.add(visitor)
            elif visitor is not None and act == "idle" and visitor in served:
                books.idle(visitor, now)
                served.discard(visitor)
            elif visitor is not None and act == "leave":
                books.leave(visitor)
                books.leave(visitor)
                del inside[visitor]
                served.discard(visitor)
            self.assertEqual(len(books), len(inside))
            self.assertLessEqual(len(inside), room)
        for visitor in inside:
            books.leave(visitor)
        self.assertEqual(len(books), 0)
        self.assertIsNone(books.longest_waiting())
        self.assertFalse(books._by_address)
        self.assertFalse(books._strangers)


if __name__ == "__main__":
    unittest.main()
