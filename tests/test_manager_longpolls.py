"""Held requests: nobody is forgotten, nobody is asked twice for the same news."""

from __future__ import annotations

import unittest

import support  # noqa: F401 - puts manager/ on sys.path

from longpolls import WATCH, WORK, Held, LongPolls


def held(until: float) -> Held:
    return Held(object(), until, lambda result, error: None)


class LongPollsTest(unittest.TestCase):
    def setUp(self) -> None:
        self.polls = LongPolls()

    def hold(self, name: str, kind: str = WORK, until: float = 25.0) -> Held:
        one = held(until)
        self.polls.hold((name, kind), one)
        return one

    def asked(self, most: int | None = None) -> list[str]:
        return [who[0] for who, _ in self.polls.take(most)]

    def test_a_wake_asks_everybody_once_in_the_order_they_came(self) -> None:
        for name in "CAB":
            self.hold(name)
        self.polls.wake(WORK)
        self.assertEqual(["C", "A"], self.asked(2))
        self.assertEqual(["B"], self.asked(2))
        self.assertFalse(self.polls.anybody_to_ask)
        self.assertEqual([], self.asked())

    def test_news_in_the_middle_of_a_round_asks_those_again_who_were_asked(self) -> None:
        for name in "ABC":
            self.hold(name)
        self.polls.wake(WORK)
        self.assertEqual(["A"], self.asked(1))
        self.polls.wake(WORK)
        self.assertEqual(["B", "C", "A"], self.asked())

    def test_a_wake_for_one_kind_leaves_the_other_alone(self) -> None:
        self.hold("A")
        self.hold("A", WATCH)
        self.polls.wake(WATCH)
        self.assertEqual([("A", WATCH)], [who for who, _ in self.polls.take()])

    def test_who_left_is_asked_no_more(self) -> None:
        one = self.hold("A")
        self.hold("B")
        self.polls.wake(WORK)
        self.assertIs(one, self.polls.release(("A", WORK), one))
        self.assertEqual(["B"], self.asked())
        self.assertIsNone(self.polls.release(("A", WORK)))

    def test_hanging_up_late_does_not_take_the_newer_question_away(self) -> None:
        old = self.hold("A")
        self.polls.release(("A", WORK))
        new = self.hold("A")
        self.assertIsNone(self.polls.release(("A", WORK), old))
        self.polls.wake(WORK)
        self.assertEqual([new], [each for _, each in self.polls.take()])

    def test_each_is_asked_a_last_time_when_its_time_is_over(self) -> None:
        self.hold("late", until=30)
        self.hold("soon", until=10)
        self.assertEqual(10, self.polls.deadline())
        self.polls.wake_overdue(9.9)
        self.assertEqual([], self.asked())
        self.polls.wake_overdue(10)
        self.assertEqual(["soon"], self.asked())
        self.assertEqual(30, self.polls.deadline())

    def test_the_deadline_of_who_left_counts_no_more(self) -> None:
        self.hold("A", until=10)
        self.polls.release(("A", WORK))
        self.assertIsNone(self.polls.deadline())
        self.hold("A", until=20)
        self.assertEqual(20, self.polls.deadline())

    def test_whether_anybody_waits_for_work(self) -> None:
        self.hold("A", WATCH)
        self.assertFalse(self.polls.anybody(WORK))
        self.hold("A", WORK)
        self.assertTrue(self.polls.anybody(WORK))


if __name__ == "__main__":
    unittest.main()
