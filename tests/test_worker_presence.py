"""When a computer works for the farm: hours, somebody at it, words in its console.

Caught when planted: a window that ends at midnight, hours counted from the start instead of read
off the clock, a computer that is used while nobody can know, a stopped process in the background.
"""

from __future__ import annotations

import ctypes
import functools
import os
import shutil
import subprocess
import sys
import threading
import time
import unittest
from unittest import mock

from support import display, waiting

import input_idle
import presence
from guard import Guard
from presence import CONSOLE, HOURS, USED, Presence, parse_hours

MONDAY = 1_792_965_600  # Unix s: 2026-10-25 22:00 UTC is a Sunday, 23:00 in Madrid


def at(day: int, clock: str) -> tuple[int, int]:
    hour, minute = clock.split(":")
    return day, int(hour) * 60 + int(minute)


class Windows(unittest.TestCase):
    def has(self, text: str, day: int, clock: str) -> bool:
        return any(window.has(*at(day, clock)) for window in parse_hours(text))

    def test_over_midnight_and_on_days_of_the_week(self):
        text = "Mon-Fri 18:00-08:00, sáb dom 00:00-24:00"
        for day, clock, inside in (
            (0, "17:59", False),
            (0, "18:00", True),
            (1, "07:59", True),
            (1, "08:00", False),
            (0, "03:00", False),  # Monday's night begins on Monday; Sunday's window ends at 24:00
            (5, "03:00", True),
            (5, "12:00", True),
            (6, "23:59", True),
        ):
            with self.subTest(day=day, clock=clock):
                self.assertEqual(self.has(text, day, clock), inside)

    def test_several_a_day_and_days_around_the_weeks_end(self):
        text = "12:00-13:00; 20:00-22:00, Sat-Mon 06:00-07:00"
        self.assertTrue(self.has(text, 3, "12:30") and self.has(text, 3, "21:59"))
        self.assertFalse(self.has(text, 3, "13:00") or self.has(text, 3, "06:30"))
        self.assertTrue(all(self.has(text, day, "06:30") for day in (5, 6, 0)))
        copied = text.replace("-", "\N{EN DASH}")
        self.assertEqual(parse_hours(text), parse_hours(copied), "out of a word processor")

    def test_what_is_no_window_is_a_sentence(self):
        for wrong in ("18-8", "25:00-08:00", "Xyz 18:00-08:00", "18:00-24:01", "Mon-", "Mon"):
            with self.subTest(wrong), self.assertRaisesRegex(ValueError, "not a window of hours"):
                parse_hours(wrong)

    @unittest.skipUnless(hasattr(time, "tzset"), "Windows has no tzset")
    def test_a_night_in_which_the_clocks_change_is_as_long_as_it_is(self):
        window = parse_hours("22:00-06:00")
        with mock.patch.dict(os.environ, {"TZ": "CET-1CEST,M3.5.0,M10.5.0/3"}):
            time.tzset()
            self.addCleanup(time.tzset)
            for noon, hours in ((1_774_695_600, 7), (1_774_782_000, 8), (1_792_839_600, 9)):
                there = Presence(window, now=lambda: time.localtime(self.now))
                inside = 0
                for minute in range(24 * 60):
                    self.now = noon + 60 * minute
                    there.look()
                    inside += there.out is None
                self.assertEqual(inside, hours * 60, time.ctime(noon))


class Reasons(unittest.TestCase):
    def test_a_pause_during_a_look_is_not_written_over_by_it(self):
        def idle_seconds() -> float:
            if not pauses:  # somebody types `p` just now; ended, or waiting for this look's end
                pauses.append(threading.Thread(target=there.pause, args=(True,), daemon=True))
                pauses[0].start()
                pauses[0].join(0.2)
            return 3600.0

        pauses: list[threading.Thread] = []
        there = Presence((), 10, idle_seconds=idle_seconds)
        there.look()
        pauses[0].join(20)
        self.assertEqual(there.out, CONSOLE)

    def test_hours_come_before_use_and_each_change_is_told_once(self):
        clock, idle, told = [12], [0.0], []
        now = lambda: time.struct_time((2026, 11, 23, clock[0], 0, 0, 0, 327, 0))  # noqa: E731
        there = Presence(parse_hours("18:00-08:00"), 10, idle_seconds=lambda: idle[0], now=now)
        there.changed = lambda: told.append(there.out)
        there.look()
        clock[0] = 19
        for idle[0] in (0.0, 0.0, 599.0):
            there.look()
            self.assertEqual(there.out, USED)
        idle[0] = 601
        there.look()
        self.assertEqual(told, [HOURS, USED, None])
        there.pause(True)
        self.assertEqual(there.report(), {"code": "console", "text": presence.TEXTS["console"]})
        there.pause(False)
        self.assertIsNone(there.report())

    def test_where_nobody_can_know_it_works_and_says_so_once(self):
        there, told = Presence((), 10, idle_seconds=lambda: None), []
        there.unknown = lambda: told.append(1)
        there.look(), there.look()
        self.assertEqual((there.out, told), (None, [1]))

    def test_what_nobody_expected_ends_no_looking(self):
        looks = mock.Mock(side_effect=[0.0, RuntimeError("nobody thought of this"), *[9999.0] * 99])
        known, trouble = Presence(idle_minutes=1, idle_seconds=looks), Guard(mock.Mock())
        known.guard = trouble
        with mock.patch.object(presence, "LOOK_EVERY_S", 0.01):
            known.start()
            self.assertEqual(USED, known.out)
            waiting.until(lambda: known.out is None, 20, "the look after it")
            looks.side_effect = SystemExit  # which ends its thread
        trouble._notices.once.assert_called()

    def test_without_a_display_and_under_wayland_nobody_can_know(self):
        """Xwayland answers all the same, and knows of its own windows alone. Whether somebody is
        logged in is known."""
        for there in ({"DISPLAY": ""}, {"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}):
            for nobody, unused_s in ((True, float("inf")), (False, None)):
                with (
                    mock.patch.dict(os.environ, there),
                    mock.patch.object(sys, "platform", "linux"),
                    mock.patch.object(input_idle.ctypes, "CDLL") as asked,
                    mock.patch.object(input_idle, "nobody_is_logged_in", lambda _, n=nobody: n),
                ):
                    self.assertIsNone(input_idle.seconds())
                    self.assertEqual(unused_s, input_idle.unused_seconds())
                    asked.assert_not_called()

    def keep_open(self):
        """A server that nobody is connected to begins anew."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        kept = ctypes.c_void_p(x11.XOpenDisplay(None))
        self.addCleanup(x11.XCloseDisplay, kept)

    @unittest.skipUnless(shutil.which("Xvfb") and shutil.which("xdotool"), "no X server here")
    def test_an_x_server_tells_when_somebody_moved_the_mouse(self):
        screen = {"DISPLAY": display.start(self.addCleanup), "XDG_SESSION_TYPE": "x11"}
        with mock.patch.dict(os.environ, screen):
            self.keep_open()
            waiting.until(lambda: (input_idle.seconds() or 0) > 1.5, 20, "nobody to be there")
            move = ["xdotool", "mousemove", "30", "40"]
            subprocess.run(move, env=dict(os.environ), check=True)
            self.assertLess(input_idle.seconds(), 1.0)

    def test_macos_is_asked_for_any_touch_at_all(self):
        since = mock.Mock(return_value=12.5)
        services = mock.Mock(CGEventSourceSecondsSinceLastEventType=since)
        with (
            mock.patch.object(input_idle.ctypes, "CDLL", return_value=services),
            mock.patch.object(sys, "platform", "darwin"),
        ):
            self.assertEqual(input_idle.seconds(), 12.5)
            since.assert_called_once_with(1, 0xFFFFFFFF)
            self.assertIs(since.restype, ctypes.c_double)
        with (
            mock.patch.object(input_idle.ctypes, "CDLL", side_effect=OSError),
            mock.patch.object(sys, "platform", "darwin"),
        ):
            self.assertIsNone(input_idle.seconds())

    def test_windows_counts_over_the_end_of_its_ticks(self):
        def last_input(reference):
            reference._obj.tick = 0xFFFFFFFF - 1999
            return 1

        def tell_session(session, known, _process, reference):
            reference._obj.value = session
            return known

        windll = mock.Mock()
        windll.user32.GetLastInputInfo = last_input
        windll.kernel32.GetTickCount.return_value = 3000
        windll.kernel32.WTSGetActiveConsoleSessionId.return_value = 1
        for session, known, touched_s, unused_s in (
            (1, 1, 5.0, 5.0),
            (2, 1, 5.0, None),  # by Remote Desktop: who sits at the computer itself, nobody tells
            (0, 1, None, None),  # a service, whose own screen nobody ever touches
            (1, 0, None, None),
        ):
            tell = functools.partial(tell_session, session, known)
            windll.kernel32.ProcessIdToSessionId = tell
            with (
                mock.patch.object(input_idle.ctypes, "windll", windll, create=True),
                mock.patch.object(sys, "platform", "win32"),
            ):
                found = input_idle.seconds(), input_idle.unused_seconds()
                self.assertEqual(found, (touched_s, unused_s), session)
