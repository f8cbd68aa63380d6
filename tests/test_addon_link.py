"""The add-on's threads: what each kind of manager makes it say, and when it asks at all."""

from __future__ import annotations

import os
import queue
import threading
import unittest
from dataclasses import replace
from types import SimpleNamespace
from unittest import mock

from support import addon as kit
from support import copies, scripted, waiting

import discovery_server

addon = kit.load()
STATUS = {"manager_state": "free", "workers": [{"name": "w1"}], "version": "2.0", "job": None}
GOOD = {"/status": STATUS, "/queue": {"queue": [], "size": 0}, "/history": {"jobs": []}}
SOON_S = 20
SHORT_S = 0.4  # stands for the time a request may take, where a test waits for its end


def target(wire, token=""):
    return addon.Target("127.0.0.1", wire.port, token)


class Sentences(unittest.TestCase):
    """Manager down, slow, answering rubbish, wanting a token: a sentence each."""

    def setUp(self):
        patient = mock.patch.object(addon, "EXCHANGE_S", SHORT_S)
        patient.start()
        self.addCleanup(patient.stop)

    def error(self, reply, path="/status", token=""):
        with kit.Wire({**GOOD, path: reply}) as wire:
            if isinstance(reply, str):  # a way to misbehave
                wire.replies[path] = getattr(wire, reply)
            looking = addon.run_apart(lambda: addon.look_at_farm(target(wire, token)))
            self.assertTrue(looking.wait(SOON_S), "it waits for ever")
        self.assertIsNotNone(looking.result.error)
        return str(looking.result.error)

    def test_nobody_there(self):
        down = addon.Target("127.0.0.1", kit.unused_port())
        view = addon.look_at_farm(down)
        self.assertEqual(str(view.error), f"No manager answers at {down.address}.")

    def test_names_that_cannot_be_looked_up(self):
        for host in ("no.such.host.invalid", "x" * 300, "a b", ".", "ñandú\x00", "-"):
            with self.subTest(host=host):
                said = str(addon.look_at_farm(addon.Target(host, 8000)).error)
                self.assertIn("No manager answers at", said)

    def test_none_chosen(self):
        self.assertIn("No manager is set", str(addon.look_at_farm(addon.Target()).error))

    def test_silent(self):
        self.assertIn("takes too long", self.error("silent"))

    def test_dripping(self):
        """Each byte in time, but never a whole reply: the deadline is for everything."""
        self.assertIn("takes too long", self.error("dripping"))

    def test_endless(self):
        with mock.patch.object(addon, "MAX_REPLY_BYTES", 100_000):
            self.assertIn("is not a Noctiluca manager", self.error("endless"))

    def test_rubbish(self):
        for rubbish in (
            b"<html>printer</html>", b"", b"[]", b"null", b"\xff\xfe", b"{", b"[" * 100_000,
            b"1e999", b'{"workers": [], "manager_state": 5}', {}, {"ok": True},
        ):  # fmt: skip
            with self.subTest(rubbish=str(rubbish)[:30]):
                self.assertIn("is not a Noctiluca manager", self.error(rubbish))

    def test_not_even_http(self):
        for text in (b"SSH-2.0-x\r\n", b"\x00" * 50, b"HTTP/1.1 abc\r\n\r\n", b"HTTP/1.1 200 OK\r\n"
                     b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"):  # fmt: skip
            with self.subTest(text=text):
                said = self.error(lambda connection, text=text: connection.sendall(text))
                self.assertIn("is not a Noctiluca manager", said)

    def test_cut_off(self):
        said = self.error(lambda connection: connection.close())
        self.assertRegex(said, "is not a Noctiluca manager|No manager answers")

    def test_token(self):
        wanted = (403, {"ok": False, "error": "This farm has a token."})
        self.assertIn("wants a token", self.error(wanted))
        self.assertIn("does not accept the token", self.error(wanted, token="wrong"))

    def test_foreign_name(self):
        self.assertIn("Use its address", self.error((421, {"ok": False, "error": "x"})))

    def test_the_managers_own_words(self):
        refusal = (400, {"ok": False, "error": "The frame list is empty.\x1b[2J"})
        said = self.error(refusal)
        self.assertIn("The manager refused: The frame list is empty.", said)
        self.assertTrue(said.isprintable())
        self.assertIn("(error 500)", self.error((500, {})))


class Requests(unittest.TestCase):
    def test_the_token_goes_only_with_what_needs_it(self):
        old = {**GOOD, "/proof": (404, {"ok": False, "error": "There is nothing at /proof."})}
        with kit.Wire(old) as wire:
            addon.survey(target(wire, "s3cret"))
            addon.send_job(target(wire, "s3cret"), {"blend_file": "/a.blend"})
        shown = [path for _, path, headers, _ in wire.requests if "x-noctiluca-token" in headers]
        self.assertEqual(shown, ["/set_job"])
        self.assertNotIn("s3cret", str([path for _, path, _, _ in wire.requests]))

    def test_no_proxy_is_asked(self):
        elsewhere = f"http://127.0.0.1:{kit.unused_port()}"
        with mock.patch.dict(os.environ, {"http_proxy": elsewhere, "ALL_PROXY": elsewhere}):
            with kit.Wire(GOOD) as wire:
                self.assertIsNone(addon.look_at_farm(target(wire)).error)

    def test_sending(self):
        with kit.Wire({"/set_job": {"ok": True, "position": 2, "job_id": 7}}) as wire:
            job, said = addon.send_job(target(wire), {"blend_file": "Z:\\ñ.blend"})
        self.assertEqual((job.job_id, str(said)), (7, "Sent ñ.blend: place 2 in the queue."))
        self.assertEqual(wire.requests[0][3], {"blend_file": "Z:\\ñ.blend"})

    def test_a_test_goes_where_only_a_manager_that_makes_them_listens(self):
        job = {"blend_file": "/a.blend", "total_frames": 250}
        with kit.Wire({"/test_job": {"ok": True, "position": 1, "job_id": 7}}) as wire:
            sent, said = addon.send_job(target(wire), job, is_test=True)
        self.assertEqual([path for _, path, *_ in wire.requests], ["/test_job"])
        self.assertEqual((sent.job_id, sent.tested), (7, 250))
        self.assertEqual(str(said), "Sent a test of a.blend: three small pictures.")
        for status in (404, 405):  # of those before, and of one that knows the path for something
            with kit.Wire({"/set_job": {"ok": True}}) as old:
                why = {"ok": False, "error": "There is nothing at /test_job."}
                old.replies["/test_job"] = (status, why)
                with self.assertRaises(addon.FarmError) as caught:
                    addon.send_job(target(old), job, is_test=True)
            self.assertEqual(str(caught.exception), "This manager makes no tests. Update it.")
            self.assertEqual([path for _, path, *_ in old.requests], ["/test_job"])

    def test_a_refusal_is_told_in_the_persons_language(self):
        both = {"ok": False, "error": "Nobody can.", "error_es": "Nadie puede."}
        for reply, english, spanish in (
            (both, "Nobody can.", "Nadie puede."),
            ({"ok": False, "error": "Nobody can."}, "Nobody can.", "Nobody can."),
        ):
            with kit.Wire({"/test_job": (409, reply)}) as wire:
                with self.assertRaises(addon.FarmError) as caught:
                    addon.send_job(target(wire), {"blend_file": "/a.blend"}, is_test=True)
            said = caught.exception.sentence
            self.assertEqual(f"The manager refused: {english}", said.text())
            translate = lambda text: addon.SPANISH.get(text, text)  # noqa: E731
            self.assertEqual(f"El manager lo ha rechazado: {spanish}", said.text(translate))

    def test_the_queue_is_asked_before_the_status(self):
        """The other way round, a job that starts in between would seem to be gone."""
        with kit.Wire(GOOD) as wire:
            addon.ask_farm(target(wire))
        self.assertEqual([path for _, path, _, _ in wire.requests], ["/queue", "/status"])

    def test_a_queue_of_several_pages_is_read_to_its_end(self):
        jobs = [{"job_id": number, "blend_file": "/a.blend"} for number in range(1, 8)]

        def answer(_target, _method, path, _body=None):
            if path == "/status":
                workers = [{"name": "a", "hostname": "here"}]
                return {"manager_state": "free", "workers": workers, "workers_total": 2000}
            start = int(path.partition("start=")[2] or 0)
            following = start + 3 if start + 3 < len(jobs) else None
            return {"queue": jobs[start : start + 3], "size": len(jobs), "next": following}

        with mock.patch.object(addon, "request", answer):
            farm = addon.ask_farm(addon.Target("farm", 8000))
        self.assertEqual([job.job_id for job in farm.queue], [1, 2, 3, 4, 5, 6, 7])
        self.assertIn("2000 workers", str(farm.said()))
        self.assertFalse(farm.is_all_on("here"))

    def test_sending_to_1_1(self):
        with kit.Wire({"/set_job": {"ok": True}}) as wire:
            job, said = addon.send_job(target(wire), {"blend_file": "/a.blend"})
        self.assertEqual((job.job_id, str(said)), (0, "Sent a.blend."))

    def test_a_manager_that_knows_of_no_movies_is_named(self):
        job = {"blend_file": "/a.blend", "video": True}
        for more, said in (({}, "makes no movies"), ({"video": True}, "place 1 in the queue")):
            with kit.Wire({"/set_job": {"ok": True, "position": 1, **more}}) as wire:
                self.assertIn(said, str(addon.send_job(target(wire), job)[1]))

    def test_a_history_too_long_to_read_does_not_stop_a_job(self):
        with kit.Wire(GOOD) as wire, mock.patch.object(addon, "MAX_REPLY_BYTES", 5000):
            wire.replies["/history"] = wire.endless
            _farm, history = addon.survey(target(wire))
        self.assertEqual(history, ())


class Connection(unittest.TestCase):
    def test_says_what_it_found(self):
        with kit.Wire({**GOOD, "/job": (409, {"ok": False, "error": "Unknown worker."})}) as wire:
            said = addon.test_connection(target(wire))
        self.assertEqual(str(said), "Manager 2.0 answers, with 1 worker.")

    def test_1_1(self):
        old = {"manager_state": "free", "workers": []}
        with kit.Wire({**GOOD, "/status": old, "/job": b"not found"}) as wire:
            said = addon.test_connection(target(wire))
        self.assertEqual(str(said), "A manager answers (1.1 or older), with no workers.")

    def test_a_missing_token_is_noticed_before_the_first_job(self):
        with kit.Wire({**GOOD, "/job": (403, {"ok": False, "error": "x"})}) as wire:
            for token, said in (("", "wants a token"), ("x", "does not accept the token")):
                with self.assertRaises(addon.FarmError) as raised:
                    addon.test_connection(target(wire, token))
                self.assertIn(said, str(raised.exception))


class Cancelling(unittest.TestCase):
    owner = addon.Owner(frozenset({3}), "/a.blend", "ana@pc")
    own = {"job_id": 3, "blend_file": "/a.blend", "submitted_by": "ana@pc"}
    other = {"job_id": 4, "blend_file": "/b.blend", "submitted_by": "bo@pc"}

    def cancel(self, job_id, running=None, queued=()):
        status = {**STATUS, "manager_state": "working", "job": running}
        with kit.Wire({**GOOD, "/status": status, "/queue": {"queue": list(queued)}}) as wire:
            try:
                said = str(addon.cancel_job(target(wire), job_id, self.owner))
            except addon.FarmError as error:
                said = str(error)
        return said, [(path, body) for method, path, _, body in wire.requests if method == "POST"]

    def test_running(self):
        said, posted = self.cancel(3, self.own, [self.other])
        self.assertEqual(posted, [("/cancel_job", {"job_id": 3})])
        self.assertEqual(said, "Cancelled a.blend.")

    def test_queued(self):
        said, posted = self.cancel(3, self.other, [self.own])
        self.assertEqual(posted, [("/remove_from_queue", {"job_id": 3})])
        self.assertEqual(said, "Took a.blend out of the queue.")

    def test_somebody_elses_is_never_touched(self):
        said, posted = self.cancel(4, self.other, [])
        self.assertEqual(posted, [])
        self.assertIn("somebody else's", said)
        self.assertEqual(self.cancel(0, self.other, [])[1], [])

    def test_gone_meanwhile(self):
        said, posted = self.cancel(3, self.other, [])
        self.assertEqual(posted, [])
        self.assertIn("no longer on the farm", said)

    def test_without_a_number_ones_own_first_job(self):
        self.assertEqual(self.cancel(0, self.other, [self.own])[1][0][1], {"job_id": 3})

    def test_1_1_knows_places_only(self):
        old = [{"blend_file": "/b.blend"}, {"blend_file": "/a.blend"}]
        self.assertEqual(self.cancel(0, None, old)[1], [("/remove_from_queue", {"index": 1})])


class Ends(unittest.TestCase):
    job = addon.JobView(job_id=3, name="a.blend")

    def told(self, record, **more):
        with kit.Wire({"/history_job": record}) as wire:
            level, said = addon.job_ended(target(wire), replace(self.job, **more))
        self.assertEqual(wire.requests[0][1], "/history_job?job_id=3")
        return level, str(said)

    def test_each(self):
        whole = {"status": "completed", "completed_frames": 9, "failed_frames": []}
        self.assertEqual(self.told(whole), ("INFO", "a.blend is rendered: 9 frames."))
        self.assertEqual(
            self.told({**whole, "status": "completed_with_errors", "failed_frames": [4]}),
            ("WARNING", "a.blend has ended without 1 frame: see the dashboard."),
        )
        self.assertEqual(
            self.told({**whole, "status": "cancelled"}), ("INFO", "a.blend was cancelled.")
        )

    def test_a_test_tells_what_the_job_may_take(self):
        record = {"status": "completed", "completed_frames": 3, "failed_frames": []}
        timed = {**record, "frame_times": [[1, 10.0], [5, 20.0], [9, 30.0], "x", [3]]}
        said = "The test of a.blend is on the dashboard"
        self.assertEqual(
            self.told(timed, tested=250),
            (
                "INFO",
                f"{said}: 20 s a frame. At full size, up to about 3 min a frame, and 12 h 30 min on"
                " one node for 250 frames.",
            ),
        )
        self.assertEqual(self.told(record, tested=250), ("INFO", f"{said}."))


class Link(unittest.TestCase):
    """The one thread."""

    def setUp(self):
        for name, seconds in (("POLL_S", 0.02), ("POLL_DOWN_S", 0.02), ("LOOKED_AT_S", 0.5)):
            shorter = mock.patch.object(addon, name, seconds)
            shorter.start()
            self.addCleanup(shorter.stop)

    def link(self, target):
        link = addon.FarmLink(target)
        self.addCleanup(link.close)
        return link

    def test_starts_no_thread_before_it_is_needed(self):
        before = threading.active_count()
        link = self.link(addon.Target("127.0.0.1", kit.unused_port()))
        link.aim(addon.Target("127.0.0.1", 1))
        self.assertEqual(threading.active_count(), before)

    def test_asks_while_looked_at_and_not_after(self):
        with kit.Wire(GOOD) as wire:
            link = self.link(target(wire))
            link.look()
            waiting.until(lambda: link.latest.state == "free", SOON_S, "the farm's state")
            waiting.until(lambda: not link.latest.is_known, SOON_S, "the link to rest")
            asked = len(wire.requests)
            self.assertIsNone(link._pause_s())  # it waits for somebody to look, without a limit
            self.assertEqual(len(wire.requests), asked)
            link.look()
            waiting.until(lambda: len(wire.requests) > asked, SOON_S, "the link to wake")

    def test_looking_ends_a_wait_that_a_clock_set_back_makes_an_hour_long(self):
        """In Blender's own Python for Linux, as every wait for a queue."""
        with kit.Wire(GOOD) as wire:
            link, tasks = self.link(target(wire)), queue.SimpleQueue()
            link._tasks = SimpleNamespace(put=tasks.put, get=lambda timeout: tasks.get())
            link.look()
            waiting.until(lambda: link.latest.state == "free", SOON_S, "the farm's state")
            asked = len(wire.requests)
            again = lambda: link.look() or len(wire.requests) > 2 * asked  # noqa: E731
            waiting.until(again, SOON_S, "the link to go on asking")

    def test_looking_and_aiming_never_wait_for_the_manager(self):
        """Structure, not a stopwatch: no socket is opened by the thread that draws."""
        opened_by = set()
        real = addon.socket.create_connection

        def opening(*arguments, **options):
            opened_by.add(threading.current_thread())
            return real(*arguments, **options)

        with kit.Wire(GOOD) as wire, mock.patch.object(addon.socket, "create_connection", opening):
            wire.replies["/status"] = wire.silent
            link = self.link(target(wire))
            for _ in range(50):
                link.look()
            link.aim(addon.Target("127.0.0.1", wire.port, "other"))
            waiting.until(lambda: wire.requests, SOON_S, "a request")
        self.assertEqual({thread.name for thread in opened_by}, {"noctiluca-farm"})

    def test_recovers_by_itself(self):
        with kit.Wire({**GOOD, "/status": b"rubbish"}) as wire:
            link = self.link(target(wire))

            def view():
                link.look()
                return link.latest

            waiting.until(lambda: view().error, SOON_S, "error")
            wire.replies["/status"] = STATUS
            waiting.until(lambda: view().state == "free", SOON_S, "the farm again")

    def test_an_answer_of_the_manager_before_is_dropped(self):
        with kit.Wire(GOOD) as wire:
            link = self.link(target(wire))

            def aims_elsewhere(connection):
                link.target = addon.Target("127.0.0.1", 1)
                wire._reply(connection, STATUS)

            wire.replies["/status"] = aims_elsewhere
            link._look_now()
        self.assertFalse(link.latest.is_known)

    def test_a_mistake_of_ours_is_told_and_does_not_end_the_thread(self):
        with kit.Wire(GOOD) as wire:
            link = self.link(target(wire))
            broken = link.ask(lambda: 1 / 0)
            self.assertTrue(broken.wait(SOON_S))
            self.assertIn("ZeroDivisionError", str(broken.error))
            fine = link.ask(lambda: 5)
            self.assertTrue(fine.wait(SOON_S))
            self.assertEqual(fine.result, 5)

    def test_a_mistake_in_reading_the_farm_does_not_end_the_thread(self):
        with mock.patch.object(addon, "ask_farm", mock.Mock(side_effect=KeyError("odd"))):
            farm = addon.look_at_farm(addon.Target())
        self.assertEqual("The add-on has an error: KeyError('odd')", str(farm.error))

    def test_closing_ends_the_thread(self):
        with kit.Wire(GOOD) as wire:
            link = addon.FarmLink(target(wire))
            link.look()
            thread = link._thread
            link.close()
            waiting.until(lambda: not thread.is_alive(), SOON_S, "the thread's end")


class Discovery(unittest.TestCase):
    def manager(self, **facts):
        answerer = discovery_server.Answerer(0, lambda: facts, host="127.0.0.1")
        answerer.start()
        self.addCleanup(answerer.close)
        return answerer

    def test_finds_the_manager_of_this_computer(self):
        answerer = self.manager(port=8123, version="2.0", token_needed=True)
        found = addon.find_managers(answerer.port)
        self.assertEqual(len(found), 1)
        self.assertEqual((found[0].host, found[0].port), ("127.0.0.1", 8123))
        self.assertTrue(found[0].token_needed)

    def test_nobody(self):
        self.assertEqual(addon.find_managers(kit.unused_port()), ())

    @mock.patch.object(addon, "DISCOVERY_S", 0.5)
    def test_made_up_answers_do_not_count(self):
        real = discovery_server.make_answer
        for spoil in (
            lambda nonce, facts: real("0" * 32, facts),
            lambda nonce, facts: real(nonce, {**facts, "port": 0}),
            lambda nonce, facts: real(nonce, {**facts, "port": "8000"}),
            lambda nonce, facts: b"\xff{",
            lambda nonce, facts: b"[]",
        ):
            with mock.patch.object(discovery_server, "make_answer", spoil):
                answerer = self.manager(port=8123, version="2.0", token_needed=False)
                self.assertEqual(addon.find_managers(answerer.port), ())


TOKEN = "Ñandú-s3cret-€"


class TheTokenIsNotGivenAway(unittest.TestCase):
    """Whatever answers where the manager was, or passes for it on the network."""

    def setUp(self):
        for known in (addon.proven, addon.shown_unproven):
            known.clear()
            self.addCleanup(known.clear)

    def send(self, wire):
        return addon.send_job(target(wire, TOKEN), {"blend_file": "/a.blend"})

    def assert_not_shown(self, wire):
        self.assertTrue(wire.requests)
        for request in wire.requests:
            self.assertNotIn("x-noctiluca-token", request[2])

    def refused(self, replies, expected):
        with kit.Wire(replies) as wire, self.assertRaises(addon.FarmError) as raised:
            self.send(wire)
        self.assertIn(expected, str(raised.exception))
        self.assert_not_shown(wire)

    def test_what_says_ok_to_everything_learns_nothing(self):
        self.refused({}, "it was not shown")

    def test_nor_does_what_knows_another_token(self):
        made = addon.make_proof("guess", "0" * 32, "127.0.0.1", 8000)
        self.refused({"/proof": {"token_needed": True, "proof": made}}, "it was not shown")
        self.refused({"/proof": {"token_needed": True, "proof": "\ud800"}}, "it was not shown")

    def test_what_wants_none_gets_none(self):
        with kit.Wire({"/proof": {"ok": True, "token_needed": False}}) as wire:
            self.send(wire)
        self.assert_not_shown(wire)

    def test_an_old_manager_is_shown_it_and_that_is_said(self):
        old = (404, {"ok": False, "error": "There is nothing at /proof."})
        with kit.Wire({"/proof": old}) as wire:
            self.send(wire)
            self.assertEqual(addon.shown_unproven, {target(wire).address})
            addon.proven.add(target(wire).address)  # the manager had proved itself there before
            wire.requests.clear()
            with self.assertRaises(addon.FarmError):
                self.send(wire)
            self.assert_not_shown(wire)

    def test_only_who_proves_it_is_found_whatever_copies_its_id(self):
        manager = scripted.Manager(self, TOKEN)
        with kit.Wire() as wire:
            answers = {
                ("1" * 16, "127.0.0.1", port): addon.Found("127.0.0.1", port, "m", "2", True)
                for port in (manager.port, wire.port)
            }
            found = addon._one_each(answers, TOKEN)
            self.assertEqual([one.port for one in found], [manager.port])
            self.assertTrue(found[0].is_proven)
            self.assertEqual(len(addon._one_each(answers, "")), 2)
            self.assertFalse(any(one.is_proven for one in addon._one_each(answers, "another")))
            self.assert_not_shown(wire)


class RealManager(unittest.TestCase):
    """The program itself, with a token."""

    @classmethod
    def setUpClass(cls):
        cls.manager = scripted.Manager(cls, TOKEN)

    def target(self, token=TOKEN):
        return addon.Target("127.0.0.1", self.manager.port, token)

    def job(self, name):
        return {
            "blend_file": f"/mnt/{name}.blend", "output_path": "/mnt/out_", "start_frame": 1,
            "end_frame": 2, "render_engine": "CYCLES", "submitted_by": "ana@pc",
        }  # fmt: skip

    def test_its_token_is_asked_for(self):
        said = str(addon.test_connection(self.target()))
        self.assertRegex(said, r"^Manager 2\.\d.* answers, with no workers\.$")
        for token, expected in (("", "wants a token"), ("x", "does not accept the token")):
            self.assertIn("free", addon.look_at_farm(self.target(token)).state)
            for refused in (
                lambda where: addon.test_connection(where),
                lambda where: addon.send_job(where, self.job("refused")),
            ):
                with self.assertRaises(addon.FarmError) as raised:
                    refused(self.target(token))
                self.assertIn(expected, str(raised.exception))

    def test_a_job_there_and_back(self):
        first, _ = addon.send_job(self.target(), self.job("first"))
        second, said = addon.send_job(self.target(), self.job("second"))
        self.assertRegex(str(said), r"Sent second\.blend: place \d+ in the queue\.")
        farm, history = addon.survey(self.target())
        self.assertEqual([job.job_id for job in farm.queue], [first.job_id, second.job_id])
        self.assertEqual(farm.queue[1].frames, (range(1, 2), range(2, 3)))
        self.assertEqual(history, ())
        owner = addon.Owner(frozenset(), "/mnt/first.blend", "ana@pc")
        with self.assertRaises(addon.FarmError):
            addon.cancel_job(self.target(), second.job_id, owner)
        said = addon.cancel_job(self.target(), 0, owner)
        self.assertEqual(str(said), "Took first.blend out of the queue.")
        self.assertEqual([j.job_id for j in addon.ask_farm(self.target()).queue], [second.job_id])
        addon.cancel_job(self.target(), second.job_id, replace(owner, sent={second.job_id}))


class PicturesOfTheFarm(unittest.TestCase):
    """What a farm with a token has rendered of somebody's project is for those who have it."""

    def test_they_are_fetched_with_it_and_only_with_it(self):
        manager = scripted.Manager(type(self), TOKEN)
        job_id = copies.rendered(manager, "f_0001.png", b"a picture")
        back = manager.folder / "back"

        def fetch(token):
            courier = addon.Courier(addon.Target("127.0.0.1", manager.port, token), SOON_S)
            return addon.fetch_pictures(courier, job_id, str(back), False)

        for token, expected in (("", "wants a token"), ("x", "does not accept the token")):
            with self.assertRaises(addon.FarmError) as raised:
                fetch(token)
            self.assertIn(expected, str(raised.exception))
        self.assertFalse(back.exists())
        fetch(TOKEN)
        self.assertEqual((back / "f_0001.png").read_bytes(), b"a picture")


if __name__ == "__main__":
    unittest.main()
