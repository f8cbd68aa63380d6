"""When a worker's computer goes to sleep, when it does not, and how it is woken over a network."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import unittest
import urllib.request
from pathlib import Path
from unittest import mock

from support import ROOT, needs, waiting  # (puts worker/ on sys.path)
from support.lan import Lan
from support.scripted import job

import config
import input_idle
import network_card
import system_sleep
from heartbeat import Contact, busy_cores
from network_card import Address, Card
from sleeping import AGAIN_S, NOTICE_S, Sleep

HEAVY_S = 15
WAITS = True
PATIENCE_S = 60
FOR_EVER = float("inf")


class Bedtime(unittest.TestCase):
    def setUp(self):
        self.said: list[str] = []
        self.unused: float | None = FOR_EVER
        self.slept: list[str] = []
        self.now = 1000.0

    def sleep(self, minutes: float | None = 10, **more) -> Sleep:
        return Sleep(
            minutes,
            say=lambda sentence, **fields: self.said.append(sentence.format(**fields)),
            idle_seconds=lambda: self.unused,
            fall_asleep=lambda how: self.slept.append(how) or "",
            **more,
        )

    def look_for(self, sleep: Sleep, minutes: float, **changes) -> list[bool]:
        seen = {"at_rest": True, "busy_cores": 0.1, "wakes": True, **changes}
        looks = []
        for _ in range(int(minutes * 30)):
            looks.append(sleep.look(self.now, **seen))
            self.now += 2
        return looks

    def test_after_its_minutes_and_said_before(self):
        sleep = self.sleep()
        self.assertFalse(any(self.look_for(sleep, 8.9)))
        self.assertEqual(self.said, [])
        self.assertFalse(any(self.look_for(sleep, 1.0)))
        self.assertEqual(len(self.said), 1)
        self.assertIn("goes to sleep in 60 s", self.said[0])
        self.assertLessEqual(sleep.left(self.now), NOTICE_S)
        self.assertTrue(any(self.look_for(sleep, 0.2)))
        sleep.sleep()
        self.assertEqual(self.slept, ["suspend"])
        self.assertIsNone(sleep.left(self.now), "it begins anew")

    def test_never_while_anything_goes_on(self):
        for changes in (
            {"at_rest": False},
            {"busy_cores": 1.0},
            {"busy_cores": None},
            {"wakes": False},
        ):
            with self.subTest(changes):
                self.assertFalse(any(self.look_for(self.sleep(), 30, **changes)))

    def test_never_while_somebody_uses_it_or_nobody_can_know(self):
        for unused in (5.0, None):
            self.unused = unused
            self.assertFalse(any(self.look_for(self.sleep(), 30)))
        self.assertEqual([line for line in self.said if "Nobody can know" in line], self.said)
        self.assertEqual(len(self.said), 1, "once")
        self.unused = 0.0
        sleep = self.sleep()
        self.look_for(sleep, 1)
        self.unused = FOR_EVER
        self.assertFalse(any(self.look_for(sleep, 9.5)), "ten minutes from the last touch")

    def test_something_to_do_in_between_begins_anew(self):
        sleep = self.sleep()
        self.look_for(sleep, 9.5)
        self.look_for(sleep, 0.1, at_rest=False)
        self.assertIsNone(sleep.left(self.now))
        self.assertFalse(any(self.look_for(sleep, 9.5)))

    def test_what_nobody_saw_does_not_count(self):
        """It slept by somebody's hand and his button wakes it; or the manager was away for long."""
        sleep = self.sleep()
        self.look_for(sleep, 9.5)
        self.now += 3600
        self.said.clear()
        self.assertFalse(any(self.look_for(sleep, 9.5)))
        self.assertIn("goes to sleep in 60 s", self.said[0])

    def test_what_was_while_no_manager_woke_does_not_count(self):
        sleep = self.sleep()
        self.look_for(sleep, 9.5)
        self.look_for(sleep, 5, wakes=False, at_rest=False)
        self.assertIsNone(sleep.left(self.now))
        self.assertFalse(any(self.look_for(sleep, 9.5)))

    def test_not_unless_wanted_nor_the_managers_own_computer(self):
        self.assertFalse(any(self.look_for(self.sleep(None), 999)))
        self.assertEqual(self.said, [])
        self.assertFalse(any(self.look_for(self.sleep(is_managers=True), 30)))
        self.assertIn("The manager runs on this computer", self.said[0])

    def test_one_that_does_not_sleep_says_so_and_is_let_be_for_a_while(self):
        sleep = self.sleep()
        sleep.failed(self.now, "no right to")
        self.assertIn("did not (no right to)", self.said[-1])
        self.assertFalse(any(self.look_for(sleep, AGAIN_S / 60)))
        self.assertTrue(any(self.look_for(sleep, 11)))


class WhatTheManagerSays(unittest.TestCase):
    def test_it_must_wake_and_may_say_that_another_worker_here_has_work(self):
        contact = Contact.__new__(Contact)
        contact.sleep = mock.Mock()
        contact.at_rest, contact._busy_cores = lambda: True, 0.1
        for reply, card, rests, wakes in (
            ({"wakes": True}, Card("0a:1b:2c:3d:4e:5f", ""), True, True),
            ({"wakes": True, "stay_awake": True}, Card("0a:1b:2c:3d:4e:5f", ""), False, True),
            ({}, Card("0a:1b:2c:3d:4e:5f", ""), True, False),
            ({"wakes": True}, None, True, False),
        ):
            contact._card = card
            contact.is_bedtime(reply)
            _now, *said = contact.sleep.look.call_args.args
            self.assertEqual(said, [rests, 0.1, wakes], reply)


class OnEachSystem(unittest.TestCase):
    def test_commands(self):
        asked = []
        done = mock.Mock(returncode=1, stderr=b"Access denied\n")
        run = lambda command, **options: asked.append(command) or done  # noqa: E731
        with mock.patch.object(system_sleep.subprocess, "run", run):
            for system in ("linux", "darwin", "win32"):
                with mock.patch.object(sys, "platform", system):
                    self.assertEqual(system_sleep.fall_asleep("shutdown"), "Access denied")
        self.assertEqual([each[0] for each in asked], ["systemctl", "osascript", "shutdown"])

    def test_windows_suspends(self):
        power, ntdll = mock.Mock(), mock.Mock()
        libraries = {"powrprof": power, "ntdll": ntdll}
        with (
            mock.patch.object(sys, "platform", "win32"),
            mock.patch.object(
                system_sleep.ctypes, "WinDLL", lambda name, **more: libraries[name], create=True
            ),
        ):
            self.assertEqual(system_sleep.fall_asleep("suspend"), "")
        power.SetSuspendState.assert_called_once_with(False, False, False)
        self.assertIs(power.SetSuspendState.restype, ctypes.c_uint8)
        self.assertEqual(ntdll.RtlAdjustPrivilege.call_args.args[:3], (19, True, False))

    def test_who_is_logged_in_on_linux(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder)
            (path / "c1").write_text("CLASS=greeter\nSTATE=active\n")
            (path / "1").write_text("CLASS=user\nSTATE=closing\n")
            self.assertTrue(input_idle.nobody_is_logged_in(path))
            (path / "2").write_text("CLASS=user\nSTATE=active\nTYPE=wayland\n")
            self.assertFalse(input_idle.nobody_is_logged_in(path))
            self.assertFalse(input_idle.nobody_is_logged_in(path / "none"))

    def test_how_many_cores_work(self):
        self.assertEqual(busy_cores(25.0, 16), 4.0)
        self.assertIsNone(busy_cores(None, 16))

    def test_settings(self):
        text = b"<worker><sleep><when_idle>30</when_idle><how>Shutdown</how></sleep></worker>"
        settings = config.parse(text)
        self.assertEqual((settings.sleep_when_idle, settings.sleep_how), (30.0, "shutdown"))
        for wrong in (b"<when_idle>0</when_idle>", b"<how>hibernate</how>"):
            with self.assertRaises(config.ConfigError):
                config.parse(b"<worker><sleep>" + wrong + b"</sleep></worker>")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "x.xml"
            config.write(path, settings)
            self.assertEqual(config.read(path).sleep_when_idle, 30.0)
            self.assertEqual(config.read(path).sleep_how, "shutdown")


class NetworkCard(unittest.TestCase):
    def test_the_one_that_has_the_address(self):
        found = [
            Address("lo", mac="00:00:00:00:00:00"),
            Address("eth0", mac="0a:00:00:00:00:01"),
            Address("eth1", mac="0a:00:00:00:00:02"),
            Address("lo", ip="127.0.0.1", mask="255.0.0.0"),
            Address("eth1", ip="192.168.6.9", mask="255.255.254.0"),
        ]
        card = Card("0a:00:00:00:00:02", "192.168.7.255")
        self.assertEqual(network_card.choose(found, "192.168.6.9"), card)
        self.assertIsNone(network_card.choose(found, "127.0.0.1"))
        self.assertIsNone(network_card.choose(found, "10.0.0.1"))

    def test_this_very_computer(self):
        self.assertEqual(network_card.towards("127.0.0.1", 9), (None, True))
        self.assertEqual(network_card.towards("no such host.", 9), (None, False))

    def test_where_windows_puts_it(self):
        """IP_ADAPTER_INFO's AddressLength and IpAddressList, IP_ADDR_STRING's IpMask."""
        card, ip = network_card._Adapter, network_card._IpText
        wide = {8: (404, 440, 24), 4: (400, 428, 20)}[
            network_card.ctypes.sizeof(network_card.ctypes.c_void_p)
        ]
        self.assertEqual((card.mac_length.offset, card.first.offset, ip.mask.offset), wide)

    def test_windows(self):
        adapter = network_card._Adapter()
        adapter.name, adapter.mac_length = b"{1}", 6
        adapter.mac[:] = [10, 27, 44, 61, 78, 95, 0, 0]
        adapter.first.ip, adapter.first.mask = b"10.1.2.3", b"255.255.0.0"

        def ask(room, size):
            size._obj.value = network_card.ctypes.sizeof(adapter)
            if room is None:
                return 111
            network_card.ctypes.memmove(room, bytes(adapter), size._obj.value)
            return 0

        dll = mock.Mock(iphlpapi=mock.Mock(GetAdaptersInfo=ask))
        with mock.patch.object(network_card.ctypes, "windll", dll, create=True):
            found = network_card.choose([*network_card._windows()], "10.1.2.3")
        self.assertEqual(found, Card("0a:1b:2c:3d:4e:5f", "10.1.255.255"))


# What a computer in a test lacks: somebody who is away, a processor at rest, and sleep itself.
STARTED = """
import sys; sys.path.insert(0, "worker")
import heartbeat, input_idle, sleeping, worker
input_idle.unused_seconds, sleeping.BUSY_CORES = lambda: 1e9, 1e9
heartbeat.SUSPENDED_S, heartbeat.BED_S = 1.0, 0.1
sys.exit(worker.main(sys.argv[1:]))
"""


@needs.linux
class BetweenTwoComputers(unittest.TestCase):
    """Each in a network of its own, joined by a bridge."""

    def setUp(self):
        self.lan = Lan(self, 2)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.url = f"http://{self.lan.address(0)}:8000"

    def start(self, host: int, *command: str, **variables: str) -> subprocess.Popen:
        program = subprocess.Popen(
            [*self.lan.on(host), sys.executable, *command],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            env={**os.environ, **variables},
        )
        self.addCleanup(program.wait, 30)
        self.addCleanup(program.kill)
        return program

    def ask(self, path: str, body: dict | None = None) -> dict:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"} if data else {}
        request = urllib.request.Request(self.url + path, data, headers)
        with self.lan.inside(0), urllib.request.urlopen(request, timeout=30) as reply:
            return json.loads(reply.read())

    def try_workers(self) -> dict | None:
        try:
            return self.ask("/workers")
        except OSError:
            return None

    def test_it_sleeps_when_there_is_nothing_to_do_and_a_job_wakes_it(self):
        asleep = self.folder / "asleep"
        (self.folder / "systemctl").write_text(f'#!/bin/sh\necho "$@" > {asleep}\n')
        (self.folder / "systemctl").chmod(0o755)
        data = ("--data", str(self.folder / "m"), "--no-browser")
        self.start(0, "manager/manager.py", "--host", "0.0.0.0", *data)
        waiting.until(lambda: self.try_workers() is not None, PATIENCE_S, "the manager")
        with self.lan.inside(1):
            card = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            card.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            card.bind(("", 9))
        self.addCleanup(card.close)
        worker = self.start(
            1,
            *("-c", STARTED, "--manager", f"{self.lan.address(0)}:8000", "--name", "w"),
            *("--sleep-when-idle", "0.04", "--data", str(self.folder / "w")),
            PATH=f"{self.folder}:{os.environ['PATH']}",
        )
        waiting.until(asleep.exists, PATIENCE_S, "the computer to be told to sleep")
        os.kill(worker.pid, signal.SIGSTOP)
        self.assertEqual(asleep.read_text(), "suspend\n")
        shown = self.ask("/workers")
        self.assertEqual([each["name"] for each in shown["workers"]], [])
        self.assertTrue(shown["offline"][0]["asleep"])
        card.settimeout(2.5)  # it is away for long enough to notice
        with self.assertRaises(TimeoutError):
            card.recv(200)
        self.ask("/set_job", job("1-3"))
        card.settimeout(PATIENCE_S)
        packet = card.recv(200)
        self.assertEqual(packet[:6], b"\xff" * 6)
        self.assertEqual(packet[6:12].hex(":"), self._mac(1))
        self.assertEqual(len(packet), 102)
        os.kill(worker.pid, signal.SIGCONT)
        waiting.until(lambda: self.try_workers()["workers"], PATIENCE_S, "the worker")
        self.assertFalse(self.ask("/workers")["offline"])

    def _mac(self, host: int) -> str:
        read = [*self.lan.on(host), "cat", "/sys/class/net/eth0/address"]
        return subprocess.run(read, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    unittest.main()
