"""The route table: a request becomes an event or a question, its result becomes the answer.

Handlers run on the HTTP thread and never block there: what reads files or makes large JSON goes to
a small pool; what must reach the disk first is answered by the service's loop.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import socket
import threading
import time
import webbrowser
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import addon_api
import copies_api
import history
import messages_api
import metrics
import open_folder
import openapi
import page
import previews
import proof
import wire_in
import wire_out
from events import (
    BUSY,
    Answer,
    Ask,
    Expected,
    Heartbeat,
    Now,
    Report,
    Stop,
    StripPicture,
    WatchLog,
    Worker,
)
from farm import Farm
from httpd.admission import is_this_computer
from httpd.downloads import FileBody
from httpd.message import Request, Response, answer
from httpd.reply import Reply
from httpd.uploads import Upload
from job_settings import COPIES, OPTIONS, Settings
from jobs import Job
from kept_folders import KeptFolders
from messenger import Messenger
from openjd_api import OpenJdApi
from path_roots import Roots
from paths import base_name, is_remote, is_safe_name, output_folder
from plain_text import clean_line, iso
from project_store import ProjectStore, Strip
from reading_api import ReadingApi
from reasons import situation
from service import WATCH, WORK, Service
from splitting import MAX_STRIPS
from strip_pictures import StripPictures, mark_of
from tasks import STRIPS
from transitions import Refused

VERSION_KEY = "version"
INTERNAL = {"ok": False, "error": "The manager met an error of its own; see its log."}
FILE_THREADS = 4
ANSWERS_WAITING = 1000  # for them
PICTURE_THREADS = 4  # apart, because they read from a share, and a share may hang
PICTURES_WAITING = 200
FORESEEN = 100  # jobs of a queue that a manager finds: those that a page shows at once
MESSAGE_THREADS = 2  # apart, because they wait for other servers
MESSAGES_WAITING = 10  # tests of them, that is
COPIES_THREADS = 4  # apart, because a long list or a large file takes its time
MAX_HOST = 100  # characters of a numeric address
CLOCKS_APART_S = 3600.0  # a file server's and ours
ON_WINDOWS = os.name == "nt"
HUGE_JOB = 20_000  # frames: from there on it takes a while to list all of them
FRESH_S = 1.0
STARTED_AT = time.time()

log = logging.getLogger("noctiluca.api")


@dataclass
class About:
    """What the API knows of its own process."""

    version: str
    port: int  # the one that is listened on, once it is
    code_folder: Path
    token: str | None = None  # the farm's
    names: Collection[str] = ()  # that its owner gave this manager, addresses included


def refusal(refused: Refused) -> Response:
    """The answer of the contract's form: `ok` false, and the sentence as `error`."""
    spanish = {"error_es": refused.spanish} if refused.spanish else {}
    return answer({"ok": False, "error": str(refused), **spanish}, refused.status)


def _or_why_not(work: Callable[[], Response | None]) -> Response | None:
    """What the work returns, or the answer that says why it could not be done."""
    try:
        return work()
    except Refused as refused:
        return refusal(refused)
    except Exception:
        log.exception("A request could not be answered")
        return answer(INTERNAL, 500)


def is_protected(method: str, path: str) -> bool:
    """Whether a request changes something, or makes somebody work: then it needs the token, if the
    farm has one, and no other web site can send it. Of those that read, two do: `/job` hands out a
    frame, and `/worker_log` has a worker send its log. Nor is a project there for everybody."""
    gets = ("/job", "/worker_log", messages_api.PATH)  # the last: who is told what
    return method == "POST" or path in gets or copies_api.is_protected(path)


class Pool:
    """A few threads, and a limit on how many requests wait for them."""

    def __init__(self, threads: int, name: str, waiting: int):
        self._executor = ThreadPoolExecutor(threads, name)
        self._room = threading.BoundedSemaphore(threads + waiting)

    def submit(self, work: Callable[[], None]) -> None:
        """Raises Refused, 503, when too many are waiting."""
        if not self._room.acquire(blocking=False):
            raise Refused(
                503, "Too many requests at once, or the output folder hangs. Try again later."
            )
        self._executor.submit(self._run, work)

    def _run(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception:
            log.exception("A request could not be answered at all")
        finally:
            self._room.release()

    def close(self) -> None:
        self._executor.shutdown(wait=False)


class Api:
    """`Api.handle` is the handler that `httpd.server.HttpServer` takes."""

    def __init__(
        self,
        service: Service,
        pictures: previews.Previews,
        about: About,
        projects: ProjectStore | None = None,
        folders: KeptFolders | None = None,
        messenger: Messenger | None = None,
    ):
        self.service = service
        self.pictures = pictures
        self.about = about
        self.folders = folders or KeptFolders()
        self.prefer: Callable[[str], None] = lambda address: None  # keep room for this sender
        self.check_token: Callable[[Request], Response | None] = lambda request: None
        # (status -> answers so far, open connections), of the HTTP server
        self.traffic: Callable[[], tuple[Mapping[int, int], int]] = lambda: ({}, 0)
        self._projects = projects
        self._pool = Pool(FILE_THREADS, "api", ANSWERS_WAITING)
        self._picture_pool = Pool(PICTURE_THREADS, "pictures", PICTURES_WAITING)
        self._copies_pool = Pool(COPIES_THREADS, "copies", ANSWERS_WAITING)
        self.copies = copies_api.CopiesApi(
            service,
            projects,
            self._in_copies_pool,
            self._copies_pool.submit,
            lambda request: self.check_token(request),
        )
        self.strip_pictures = StripPictures()
        service.drop_strips.append(self.strip_pictures.drop)
        self.reading = ReadingApi(service, projects, self._in_copies_pool)
        self._message_pool = Pool(MESSAGE_THREADS, "messages", MESSAGES_WAITING)
        self.messages = messages_api.MessagesApi(
            service,
            messenger,
            self._done,
            lambda reply, work: self._in_pool(reply, work, self._message_pool),
            lambda: bool(self.about.token),
        )
        self._frames_lock = threading.Lock()
        self._frames: tuple = (None, 0.0, None)  # (job, revision), when, the answer
        self._page: tuple[float, Response] | None = None
        self._no_room_told = False  # of previews
        code_folder = about.code_folder if about else None
        self.addon = addon_api.AddonApi(code_folder, lambda: self.about.port, self._in_pool)
        handing_over = OpenJdApi(service, self.copies, self._in_copies_pool)
        others = (self.addon, self.copies, self.reading, self.messages, handing_over)
        self.routes = self._own_routes()
        for other in others:
            self.routes.update(other.routes)

    def _own_routes(self) -> dict[str, dict[str, Callable[[Request, Reply], None]]]:
        return {
            "/": {"GET": self._get_dashboard},
            "/dashboard": {"GET": self._get_dashboard},
            "/index.html": {"GET": self._get_page},
            "/openapi.json": {"GET": self._get_description},
            "/status": {"GET": self._get_status},
            "/workers": {"GET": self._get_workers},
            "/history": {"GET": self._get_history},
            "/history_job": {"GET": self._get_history_job},
            "/queue": {"GET": self._get_queue},
            "/logs": {"GET": self._get_logs},
            "/alerts": {"GET": self._get_alerts},
            "/metrics": {"GET": self._get_metrics},
            "/frames": {"GET": self._get_frames},
            "/preview": {"GET": self._get_preview_list},
            "/preview_history": {"GET": self._get_preview_history},
            "/worker_config": {"GET": self._get_worker_config},
            proof.PATH: {"GET": self._get_proof},
            "/worker_log": {"GET": self._get_worker_log},
            "/paths": {"GET": self._get_paths, "POST": self._post_paths},
            "/job": {"GET": self._get_job},
            "/heartbeat": {"POST": self._post_heartbeat},
            "/report_frame": {"POST": self._post_report_frame},
            "/report_error": {"POST": self._post_report_error},
            "/frame_preview": {"GET": self._get_frame_preview, "POST": self._post_frame_preview},
            "/set_job": {"POST": self._post_set_job},
            "/test_job": {"POST": lambda *asked: self._post_set_job(*asked, Settings.for_test)},
            "/requeue": {"POST": self._post_requeue},
            "/video": {"GET": self._get_video, "POST": self._post_video},
            "/cancel_job": {"POST": self._asks(wire_in.parse_cancel, "job_id")},
            "/remove_from_queue": {"POST": self._asks(wire_in.parse_remove, "job_id")},
            "/move_in_queue": {"POST": self._asks(wire_in.parse_move, "position")},
            "/pause_job": {"POST": self._post_pause_job},
            "/change_job": {"POST": self._asks(wire_in.parse_change, "job_id")},
            "/pause_worker": {"POST": self._asks(wire_in.parse_pause_worker, "workers")},
            "/wake_worker": {"POST": self._asks(wire_in.parse_wake_worker, "worker")},
            "/clear_history": {"POST": self._post_clear_history},
            "/worker_devices": {"POST": self._asks(wire_in.parse_devices, "worker")},
            "/worker_command": {"POST": self._asks(wire_in.parse_command, "workers")},
            "/open-browser": {"POST": self._post_open_browser},
            "/open_folder": {"POST": self._post_open_folder},
        }

    def close(self) -> None:
        self._pool.close()
        self._picture_pool.close()
        self._copies_pool.close()
        self._message_pool.close()

    def upload(self, request: Request) -> Upload | None:
        """Where the body of a request is streamed to; None for one that is kept in memory."""
        return self.copies.upload(request)

    def handle(self, request: Request, reply: Reply) -> None:
        """Answer a request, at once or later, from any thread. Called on the I/O thread."""
        methods = self.routes.get(request.path) or self.copies.find(request.path)
        if methods is None and request.path.startswith("/preview/"):
            methods = {"GET": self._get_picture}
        try:
            if methods is None:
                raise Refused(404, f"There is nothing at {clean_line(request.path, 200)}.")
            method = "GET" if request.method == "HEAD" else request.method
            if method not in methods:
                self._refuse_method(methods, reply)
                return
            methods[method](request, reply)
        except Refused as refused:
            reply(refusal(refused))

    def _refuse_method(self, methods: dict, reply: Reply) -> None:
        allowed = ", ".join(sorted(methods))
        body = answer({"ok": False, "error": f"Use {allowed} here."}, 405)
        reply(Response(405, body.body, body.content_type, {"Allow": allowed}))

    # -- how handlers answer -------------------------------------------------------------------

    def _read(self, reply: Reply, question: Callable) -> None:
        reply(answer(self.service.read(question)))

    def _in_pool(
        self, reply: Reply, work: Callable[[], Response], pool: Pool | None = None
    ) -> None:
        """Run what would hold up the HTTP thread; for those who have hung up, do not."""

        def run() -> None:
            if not reply.is_lost:
                reply(_or_why_not(work))

        (pool or self._pool).submit(run)

    def _in_copies_pool(self, reply: Reply, work: Callable[[], Response]) -> None:
        self._in_pool(reply, work, self._copies_pool)

    def _done(self, reply: Reply, make: Callable[[object], object]) -> Callable:
        """A service callback that answers with `make(result)`, or with the refusal."""

        def done(result: object, error: Exception | None) -> None:
            if error is None:
                reply(answer(make(result)))
            elif isinstance(error, Refused):
                reply(refusal(error))
            else:
                log.error("A request could not be answered", exc_info=error)
                reply(answer(INTERNAL, 500))

        return done

    def _asks(self, parse: Callable[[dict, str], object], key: str) -> Callable:
        """A handler for what people ask of the farm.

        Args:
            parse: makes an event of the body's JSON and of who asks.
            key: under which the farm's answer goes out.
        """

        def handle(request: Request, reply: Reply) -> None:
            event = parse(wire_in.parse_object(request.body), request.client)
            self.service.call(event, self._done(reply, lambda found: {"ok": True, key: found}))

        return handle

    def _read_apart(self, reply: Reply, question: Callable) -> None:
        """As `_read`, where the answer may be long."""
        self._in_pool(reply, lambda: answer(self.service.read(question)))

    # -- dashboard and people ------------------------------------------------------------------

    def _get_dashboard(self, request: Request, reply: Reply) -> None:
        if "text/html" in request.headers.get("accept", ""):
            self._get_page(request, reply)
        else:
            self._get_status(request, reply)

    def _get_page(self, request: Request, reply: Reply) -> None:
        path = page.find_page(self.about.code_folder)
        if path is None:
            raise Refused(
                404, "index.html is missing beside the manager. Put it there and load this again."
            )
        changed = path.stat().st_mtime
        if self._page is None or self._page[0] != changed:
            text = path.read_text(encoding="utf-8")
            headers = {"Content-Security-Policy": page.policy(text), "Vary": "Accept"}
            headers |= {"ETag": page.etag(text), "Cache-Control": "private, no-cache"}
            response = Response(200, text.encode(), "text/html; charset=utf-8", headers)
            self._page = (changed, response)
        reply(self._page[1])

    def _get_description(self, request: Request, reply: Reply) -> None:
        version = self.about.version
        self._in_pool(reply, lambda: answer(openapi.description(version)))

    def _get_status(self, request: Request, reply: Reply) -> None:
        past = self.service.history
        totals = {
            "total_jobs_completed": len(past.records),
            "total_render_time": round(past.render_time, 2),
        }
        extra = {VERSION_KEY: self.about.version, "options": [*OPTIONS]}  # of a job
        if self.service.free_room is not None:
            extra["free_room"] = self.service.free_room
        self._read(reply, lambda farm, now: {**wire_out.status(farm, now, totals), **extra})

    def _get_workers(self, request: Request, reply: Reply) -> None:
        window = wire_in.parse_window(request.query)
        self._read_apart(reply, lambda farm, now: wire_out.workers(farm, window))

    def _get_queue(self, request: Request, reply: Reply) -> None:
        window, passed_over = wire_in.parse_window(request.query), self.service.passed_over
        # A job that waits does not change: what is told of it is made without holding the farm up.
        jobs, now = self.service.read(lambda farm, now: ([*farm.queue], situation(farm)))
        self._in_pool(reply, lambda: answer(wire_out.queue(jobs, window, passed_over, now)))

    def _get_history(self, request: Request, reply: Reply) -> None:
        records, window = self.service.history.records, wire_in.parse_window(request.query)
        self._in_pool(
            reply,
            lambda: answer(wire_out.past_jobs(records, window, history.lines_of(records))),
        )

    def _get_history_job(self, request: Request, reply: Reply) -> None:
        record = self._record(wire_in.parse_query_job_id(request.query, required=True))
        window = wire_in.parse_window(request.query)
        self._in_pool(reply, lambda: answer(wire_out.past_job(record, window)))

    def _get_logs(self, request: Request, reply: Reply) -> None:
        since = wire_in.parse_query_number(request.query, "since", 0, 10**15)
        since = None if since is None else int(since)
        self._in_pool(reply, lambda: answer(self.service.activity.logs(since)))

    def _get_alerts(self, request: Request, reply: Reply) -> None:
        self._in_pool(reply, lambda: answer(self.service.activity.alerts()))

    def _get_metrics(self, request: Request, reply: Reply) -> None:
        def work() -> Response:
            answers, connections = self.traffic()
            process = metrics.Process(
                version=self.about.version,
                started_at=STARTED_AT,
                cpu_s=time.process_time(),
                answers=answers,
                connections=connections,
                copies=self._room_of_projects(),
            )
            text = self.service.read(lambda farm, now: metrics.text(farm, process))
            return Response(200, text.encode(), metrics.CONTENT_TYPE)

        self._in_pool(reply, work)

    def _room_of_projects(self) -> tuple[int, int] | None:
        if self._projects is None or not self._projects.exists:
            return None
        with contextlib.suppress(Refused):  # its folder cannot be used: that is said elsewhere
            return self._projects.room()
        return None

    def _get_frames(self, request: Request, reply: Reply) -> None:
        wanted = wire_in.parse_query_job_id(request.query, required=False)
        since = wire_in.parse_query_number(request.query, "since", 0, 10**15)
        start = wire_in.parse_window(request.query).start

        def about(farm: Farm, now: Now) -> tuple:
            if farm.job is None or (wanted is not None and wanted != farm.job.id):
                raise Refused(404, "That job is not running (any more). See /history.")
            return farm.job, farm.job.revision

        job, revision = self.service.read(about)
        if since is None and not start:
            self._in_pool(reply, lambda: self._all_frames(job, revision))
        else:
            self._read_apart(reply, lambda *_: wire_out.frames(job, since, start))

    def _all_frames(self, job: Job, revision: int) -> Response:
        """Made once for all who ask at the same time; for a huge job, once a second."""
        with self._frames_lock:
            made_of, made_at, response = self._frames
            is_fresh = job.total > HUGE_JOB and time.monotonic() - made_at < FRESH_S
            if made_of is None or made_of[0] != job.id or (made_of[1] < revision and not is_fresh):
                found = self.service.read(lambda *_: wire_out.frames(job, None))
                response = answer(found)
                self._frames = ((job.id, found["revision"]), time.monotonic(), response)
        return response

    def _get_worker_config(self, request: Request, reply: Reply) -> None:
        host = request.headers.get("host", "").rpartition(":")[0].strip("[]")
        host = host or request.headers.get("host") or socket.gethostname()
        told = {"manager_ip": host, "manager_port": self.about.port}
        reply(answer({**told, "worker_name": "", "blender_path": ""}))

    def _get_proof(self, request: Request, reply: Reply) -> None:
        """Shows that this manager knows the farm's token, to who has yet to show it (proof.py)."""
        nonce, token = request.query.get("nonce", ""), self.about.token
        host = request.query.get("host", "")[:MAX_HOST]
        port = wire_in.parse_query_number(request.query, "port", 1, 65535)
        if not proof.NONCE.fullmatch(nonce) or port is None:
            raise wire_in.BadInput('Ask with "?nonce=HEX&host=ADDRESS&port=N".')
        if not token:
            reply(answer({"ok": True, "token_needed": False}))
            return
        own_host, own_port = request.reached
        is_own = (proof.plain_host(own_host), own_port) == (host, port)
        if not is_own and host not in self.about.names:
            raise Refused(
                409,
                f"{clean_line(host, MAX_HOST)}:{port:.0f} is not an address of this manager. If "
                "your network forwards it to the manager, write it into host_names.txt.",
            )

        def work() -> Response:
            found = proof.make(token, nonce, host, int(port))
            return answer({"ok": True, "token_needed": True, "proof": found})

        self._in_pool(reply, work)

    def tell_guessing(self, address: str) -> None:
        text = "{address} tries one token after another. They are checked slowly from now on."
        self.service.activity.tell("warning", text, alert=True, address=address)

    def _get_worker_log(self, request: Request, reply: Reply) -> None:
        def view(farm: Farm, now: Now, worker: Worker) -> dict:
            at = None if worker.log_at is None else iso(worker.log_at)
            return {"worker": worker.name, "lines": worker.log_lines, "datetime": at}

        watch = WatchLog(request.query.get("worker", ""))
        self.service.call(watch, self._done(reply, dict), promise=False, view=view)

    # -- shared folders ------------------------------------------------------------------------

    def _get_paths(self, request: Request, reply: Reply) -> None:
        window, folders = wire_in.parse_window(request.query), self.folders

        def work() -> Response:
            # What is proposed takes its time: the farm is not held up by it.
            workers = self.service.read(lambda farm, now: [*farm.workers.values()])
            told = wire_out.shared_folders(workers, folders.roots, folders.artists, window)
            return answer(told)

        self._in_pool(reply, work)

    def _post_paths(self, request: Request, reply: Reply) -> None:
        roots = wire_in.parse_roots(wire_in.parse_object(request.body))

        def work() -> None:
            self.folders.save(roots)
            names = ", ".join(root["name"] for root in roots) or "-"
            self.service.activity.tell("info", "The shared folders were set: {names}.", names=names)

        self.service.chore(work, self._done(reply, lambda _: {"ok": True, "roots": roots}))

    def _post_pause_job(self, request: Request, reply: Reply) -> None:
        pause = wire_in.parse_pause_job(wire_in.parse_object(request.body), request.client)
        told = {"ok": True, "job_id": pause.job_id, "paused": pause.paused}
        self.service.call(pause, self._done(reply, lambda _: told))

    def _post_clear_history(self, request: Request, reply: Reply) -> None:
        self.service.clear_history(self._done(reply, lambda _: {"ok": True}))

    def _post_open_browser(self, request: Request, reply: Reply) -> None:
        if not is_this_computer(request.client):
            raise Refused(403, "This opens the dashboard on the manager's own screen only.")
        address = f"http://localhost:{self.about.port}/"
        self._in_pool(reply, lambda: answer({"ok": webbrowser.open(address), "url": address}))

    def _post_open_folder(self, request: Request, reply: Reply) -> None:
        """A job's output folder on the manager's own screen: only for who sits there."""
        if not is_this_computer(request.client):
            raise Refused(403, "This opens a folder on the manager's own screen only.")
        job_id = wire_in.parse_job_id(wire_in.parse_object(request.body), required=True)

        def work() -> Response:
            folder = self._folder_of_job(job_id)
            if folder is None:
                raise Refused(409, "Its pictures are the manager's: fetch them.")
            return answer({"ok": True, "folder": open_folder.show(self._places_of(folder))})

        self._in_pool(reply, work, self._picture_pool)

    def _folder_of_job(self, job_id: int) -> str | None:
        """The output folder of a job that runs, waits or is over; None where it has none.

        Raises:
            Refused: 404; 409 for a test, whose pictures are in no folder.
        """
        current = self.service.read(lambda farm, now: farm.settings_of(job_id))
        found = self._record(job_id) if current is None else current.to_dict()
        if found.get("test"):
            raise history.of_a_test(job_id)
        try:
            return _folder_of_record(found)
        except (TypeError, ValueError, LookupError, AttributeError):
            return None  # somebody else wrote the record

    # -- pictures ------------------------------------------------------------------------------

    def _get_preview_list(self, request: Request, reply: Reply) -> None:
        since = wire_in.parse_query_number(request.query, "since", 0, 10**9)
        since = None if since is None else int(since)
        self._read_apart(reply, lambda farm, now: wire_out.pictures(farm.job, since))

    def _get_preview_history(self, request: Request, reply: Reply) -> None:
        records, window = self.service.history.records, wire_in.parse_window(request.query)
        self._in_pool(reply, lambda: answer(wire_out.preview_history(records, window)))

    def _get_picture(self, request: Request, reply: Reply) -> None:
        name = request.path[len("/preview/") :]
        if not is_safe_name(name):
            raise Refused(404, "That is not the name of a picture.")
        asked = wire_in.parse_query_job_id(request.query, required=False)
        job_id, frame, folder = self._find_picture(name, asked)
        wanted = request.query.get("full", "")
        first_full, exr = wanted not in ("", "0"), wanted == "exr"
        refused = self.check_token(request)
        if first_full and refused is not None:
            reply(refused)
            return

        def work() -> Response:
            small = None if first_full else self.pictures.small(job_id, frame)
            headers = {"Cache-Control": "private, max-age=300"}
            may_look = not small and refused is None
            if may_look and folder is None and (sent := self.copies.picture(job_id, name, exr)):
                return sent
            found = None
            if may_look and folder is not None:
                found = self._file_of_job(job_id, frame, folder, name, exr)
            if found is not None:
                return Response(200, *found, {**headers, "ETag": found[0].etag()})
            small = small or self.pictures.small(job_id, frame)
            if small is None:
                raise Refused(404, "There is no preview of this frame (yet).")
            return Response(200, *small, headers)

        self._in_pool(reply, work, self._picture_pool)

    def _file_of_job(
        self, job_id: int, frame: int, folder: str, name: str, exr: bool = False
    ) -> tuple[FileBody, str] | None:
        """A picture's file, open, and its media type.

        On a farm without a token anybody may send a job and report a picture, of any folder. So
        there a file is the job's only if it was written since the job began, or has the size that
        was reported; and Windows is asked for nothing on a computer that the job names, because it
        would introduce its user there.
        """
        is_open = not self.about.token
        pictures = (previews.full(place, name, exr) for place in self._places_of(folder))
        found = next(filter(None, pictures), None)
        if found is None or not is_open:
            return found
        began, size = self._of_job(job_id, frame)
        if found[0].size == size or found[0].changed_at() >= began - CLOCKS_APART_S:
            return found
        found[0].close()
        return None

    def _places_of(self, folder: str) -> list[str]:
        """A job's output folder by all its names that may be asked for (see `_file_of_job`)."""
        roots = self.folders.roots
        names = [folder, *Roots(roots).spellings(folder, roots)]
        is_careful = not self.about.token and ON_WINDOWS
        return [name for name in names if not (is_careful and is_remote(name))]

    def _of_job(self, job_id: int, frame: int) -> tuple[float, int | None]:
        """When a job began (Unix s), and the size of a frame's pictures as it was reported."""

        def running(farm: Farm, now: Now) -> tuple[float | None, int | None]:
            job = farm.job if farm.job and farm.job.id == job_id else None
            return (job.started_at, job.frames[frame].bytes) if job else (None, None)

        began, size = self.service.read(running)
        record = self.service.history.find(job_id)
        if began is None:
            began = history.began_at(record) if record else float("inf")
        return began, size

    def _find_picture(self, name: str, job_id: int | None) -> tuple[int, int, str | None]:
        """Job, frame and output folder of a picture's name; no folder where it came by copies."""

        def running(farm: Farm, now: Now) -> tuple[int, int, str | None] | None:
            job = farm.job
            if job is None or job_id not in (None, job.id) or name not in job.pictures:
                return None
            return job.id, job.pictures[name], _folder_of(job.settings.to_dict())

        found = self.service.read(running)
        if found is None and job_id is not None:
            record = self._record(job_id)
            with contextlib.suppress(TypeError, ValueError, LookupError, AttributeError):
                # Somebody else wrote the record: then it has no pictures.
                frame = previews.picture_frame(record, name)
                if frame is not None:
                    return job_id, frame, _folder_of_record(record)
        if found is None:
            raise Refused(404, "There is no picture of that name.")
        return found

    def _record(self, job_id: int) -> dict:
        record = self.service.history.find(job_id)
        if record is None:
            raise Refused(404, f"Job {job_id} is not in the history.")
        return record

    # -- jobs ----------------------------------------------------------------------------------

    def _post_set_job(
        self, request: Request, reply: Reply, turn: Callable[[Settings], Settings] | None = None
    ) -> None:
        """`/test_job` is a path of its own: a manager that makes no tests must not render one."""
        data = wire_in.parse_object(request.body)
        settings = wire_in.parse_job(data)
        settings = turn(settings) if turn else settings
        self.folders.note_artist(request.client, wire_in.parse_mounts(data.get("mounts")))
        self._submit(settings, reply)

    def _submit(self, settings: Settings, reply: Reply) -> None:
        queued = self._queued(reply, settings)
        if settings.files != COPIES:
            self.service.submit(settings, queued)
            return
        self._before(
            reply,
            lambda: self.copies.check_job(settings),
            lambda checked: self.service.submit(checked, queued),
        )

    def _before(self, reply: Reply, check: Callable, go_on: Callable) -> None:
        """A check that may take its time, and raises Refused; then what answers, with what the
        check returned."""

        def run() -> None:
            refused = _or_why_not(lambda: go_on(check()))
            if refused is not None:
                reply(refused)

        self._copies_pool.submit(run)

    def _post_requeue(self, request: Request, reply: Reply) -> None:
        data = wire_in.parse_object(request.body)
        job_id = wire_in.parse_job_id(data, required=True)
        chosen = wire_in.parse_chosen(data)
        self._send_again(job_id, lambda: self._again(job_id, chosen), reply)

    def _post_video(self, request: Request, reply: Reply) -> None:
        job_id, video = wire_in.parse_video(wire_in.parse_object(request.body))
        past = self.service.history.records
        self._send_again(
            job_id, lambda: history.video_settings(self._record(job_id), past, video), reply
        )

    def _get_video(self, request: Request, reply: Reply) -> None:
        """A job's movie, for whoever may see its full pictures: `?job_id=N`, and `&view=1` for that
        of its second view."""
        job_id = wire_in.parse_query_job_id(request.query, required=True)
        view = wire_in.parse_query_number(request.query, "view", 0, wire_in.MAX_FILMS) or 0
        refused = self.check_token(request)
        if refused is not None:
            reply(refused)
            return
        files, folder = self._find_films(job_id)
        if not int(view) < len(files):
            raise Refused(404, "There is no movie of this job (yet).")
        name = files[int(view)]

        def work() -> Response:
            if folder is None:
                return self.copies.film(job_id, name)
            places = self._places_of(folder)
            films = (previews.film(place, base_name(name)) for place in places)
            found = next(filter(None, films), None)
            if found is None:
                raise Refused(404, "The movie is not where it was put, as seen from the manager.")
            return Response(200, *found, {"Cache-Control": "private", "ETag": found[0].etag()})

        self._in_pool(reply, work, self._picture_pool)

    def _find_films(self, job_id: int) -> tuple[list[str], str | None]:
        """A job's movies, one for each view, and their folder; None where they came by copies."""

        def running(farm: Farm, now: Now) -> tuple[list[str], str | None] | None:
            job = farm.job
            if job is None or job.id != job_id:
                return None
            return (job.film or {}).get("files", []), _folder_of(job.settings.to_dict())

        found = self.service.read(running)
        if found is not None:
            return found
        record = self._record(job_id)
        try:  # somebody else may have written the record: then it has no movie
            files = [*map(str, record.get("video", {}).get("files", []))]
            return files, _folder_of_record(record)
        except (TypeError, ValueError, LookupError, AttributeError):
            return [], None

    def _send_again(self, job_id: int, make: Callable[[], Settings | None], reply: Reply) -> None:
        """Queues what `make` makes of a job's record. Of a huge one rendered again and again, that
        reads millions of frame numbers."""

        def made() -> Settings:
            with history.kept(job_id):
                settings = make()
            if settings is None:
                raise Refused(409, f"Job {job_id} has all its frames.")
            if settings.test:
                raise history.of_a_test(job_id)
            return settings

        self._before(reply, made, lambda settings: self._submit(settings, reply))

    def _again(self, job_id: int, chosen: str) -> Settings | None:
        """What to submit to render a job's chosen frames again, or those that it lacks."""
        past = self.service.history
        if not chosen:
            return history.missing_settings(self._record(job_id), past.records)
        current = self.service.read(lambda farm, now: farm.settings_of(job_id))
        settings = current or Settings.from_dict(self._record(job_id)["settings"])
        return history.chosen_settings(settings, job_id, chosen, past.records)

    def _queued(self, reply: Reply, settings: Settings) -> Callable:
        """`video` tells who wants a movie that this manager knows what that is."""
        more = {} if settings.video is None else {"video": True}

        def told(queued: tuple[int, int]) -> dict:
            self._foresee([(queued[0], settings)])
            return {
                "ok": True,
                "queued": True,
                "position": queued[1],
                "job_id": queued[0],
                **more,
            }

        return self._done(reply, told)

    def foresee_queue(self) -> None:
        """The same as of one that is sent, of the jobs that the manager before has left."""
        self._foresee(self.service.read(lambda farm, now: _first_of(farm)))

    def _foresee(self, jobs: list[tuple[int, Settings]]) -> None:
        """What jobs that are queued will weigh, and whether there is room for them: where somebody
        knows, and has the time to look."""

        def work() -> None:
            for job_id, settings in jobs:
                self._weigh(job_id, settings)

        with contextlib.suppress(Refused):  # the folders that others ask for hang
            self._picture_pool.submit(work)

    def _weigh(self, job_id: int, settings: Settings) -> None:
        folder = _folder_of(settings.to_dict())
        weight = (
            None if folder is None else history.weight_of(settings, self.service.history.records)
        )
        if weight is None:
            return
        needs, room = weight
        seen = (_free_in(place) for place in self._places_of(folder))
        room = next((free for free in seen if free is not None), room)
        if room is not None:
            event = Expected(job_id, needs, room)
            self.service.call(event, lambda result, error: None, promise=False)

    # -- workers -------------------------------------------------------------------------------

    def _post_heartbeat(self, request: Request, reply: Reply) -> None:
        beat = wire_in.parse_heartbeat(wire_in.parse_object(request.body), request.client)

        def view(farm: Farm, now: Now, stop: Stop | None) -> dict:
            found = wire_out.heartbeat(farm, farm.workers.get(beat.name), stop, now)
            found.update(self.reading.offer(farm, beat.name, now))
            self.prefer(request.client)
            return {**found, **self._told_folders(beat), VERSION_KEY: self.about.version}

        self.service.call(beat, self._done(reply, dict), promise=False, view=view)

    def _told_folders(self, beat: Heartbeat) -> dict:
        """The shared folders, for a worker that says that it knows others, or none yet."""
        stamp = self.folders.stamp
        if beat.shared is None or (beat.shared["stamp"] or "") == stamp:
            return {}
        return {"shared": {"stamp": stamp, "roots": self.folders.roots}}

    def _get_job(self, request: Request, reply: Reply) -> None:
        if "worker" not in request.query:
            self._read(reply, lambda farm, now: wire_out.whole_job(farm))
            return
        ask = wire_in.parse_ask(request.query)
        wait_s = wire_in.parse_query_number(request.query, "wait", 0, 25) or 0.0
        hang_up = self.service.ask(
            (ask.worker, ask.instance, WATCH if ask.have else WORK),
            ask,
            wait_s,
            self._answered(reply, ask.worker),
        )
        reply.on_gone(hang_up)

    def _answered(self, reply: Reply, name: str) -> Callable:
        def make(found: Answer) -> dict:
            return self.service.read(
                lambda farm, now: wire_out.answer(farm, name, found, self.folders.roots)
            )

        return self._done(reply, make)

    def _post_report_frame(self, request: Request, reply: Reply) -> None:
        data = wire_in.parse_object(request.body)
        report = wire_in.parse_report(data)
        wants_next = data.get("next") is True

        def view(farm: Farm, now: Now, outcome: tuple[bool, str]) -> dict:
            found = None
            if wants_next and report.worker in farm.workers:
                found = farm.handle(Ask(report.worker, state=BUSY), now)
            return wire_out.report(farm, report.worker, outcome, found, self.folders.roots)

        def call() -> None:
            self.service.call(report, self._done(reply, dict), view=view)

        check = self.service.read(lambda farm, now: self._check_of(farm, report))
        if check is not None:
            self._before(reply, check, lambda _checked: call())
        else:
            call()

    def _check_of(self, farm: Farm, report: Report) -> Callable[[], None] | None:
        """Whether what it tells of had to be sent before: then what raises where it is not here."""
        job = farm.job if farm.job and farm.job.id == report.job_id else None
        lease = job.leases.get(report.lease) if job and report.result == "done" else None
        if lease is not None and lease.step == STRIPS:
            strip = Strip(job.id, *lease.key)
            return lambda: self.copies.check_strip(strip, report.file)
        by_copies = job and job.settings.files == COPIES and not job.settings.test
        if by_copies and report.result == "done":
            return lambda: self.copies.check_report(report.job_id, report.file)
        return None

    def _post_report_error(self, request: Request, reply: Reply) -> None:
        said = wire_in.parse_error_report(wire_in.parse_object(request.body))
        self.service.call(said, self._done(reply, lambda _: {"ok": True}), promise=False)

    def _post_frame_preview(self, request: Request, reply: Reply) -> None:
        query = request.query
        job_id, frame = _frame_asked(query)
        lease = wire_in.parse_query_token(query, "lease")
        part = wire_in.parse_query_number(query, "part", 1, MAX_STRIPS)
        self._check_small(request)
        if frame is None:  # a task about no single frame has no small picture
            raise wire_in.BadInput('Say which frame the picture shows: "frame=N".')
        if part is not None:
            self._keep_strip_picture(job_id, frame, int(part), lease or "", request.body, reply)
            return
        if not self.service.read(lambda farm, now: farm.gave_out(job_id, frame, lease)):
            raise Refused(409, "That lease was never given out for this frame. Drop the picture.")

        def work() -> Response:
            try:
                self.pictures.keep(job_id, frame, request.body)
            except OSError as error:
                self._tell_no_room(error)
                raise Refused(503, f"The preview cannot be kept: {error.strerror}.") from error
            self._no_room_told = False
            return answer({"ok": True})

        self._in_pool(reply, work)

    def _check_small(self, request: Request) -> None:
        """Raises Refused, BadInput: the body is no small picture."""
        if len(request.body) > previews.MAX_PREVIEW_BYTES:
            raise Refused(413, f"Send a picture of at most {previews.MAX_PREVIEW_BYTES} bytes.")
        if previews.picture_type(request.body) not in ("image/jpeg", "image/png"):
            raise wire_in.BadInput("The body must be a JPEG or PNG picture.")
        if not previews.is_small(request.body):
            side = previews.MAX_PREVIEW_SIDE
            raise wire_in.BadInput(
                f"The picture must have a size, of at most {side} x {side} pixels."
            )

    def _keep_strip_picture(
        self, job_id: int, frame: int, part: int, lease: str, data: bytes, reply: Reply
    ) -> None:
        """Kept under the service's lock, as it is dropped: no frame that ends at the same time
        leaves one behind."""

        mark = mark_of(data)

        def keep(farm: Farm, now: Now, result: None) -> dict:
            self.strip_pictures.keep(job_id, frame, mark, data)
            return {"ok": True}

        event = StripPicture(job_id, frame, part, lease, mark)
        self.service.call(event, self._done(reply, dict), promise=False, view=keep)

    def _get_frame_preview(self, request: Request, reply: Reply) -> None:
        """Of a strip, by its mark in /status; of a frame that is there, /preview/NAME has it."""
        job_id, frame = _frame_asked(request.query)
        mark = wire_in.parse_query_token(request.query, "picture") or ""
        kept = self.strip_pictures
        found = self.service.read(lambda farm, now: kept.find(job_id, frame or 0, mark))
        if found is None:
            raise Refused(404, "There is no such picture of a strip (any more).")
        headers = {"Cache-Control": "private, max-age=300"}
        reply(Response(200, found, previews.picture_type(found), headers))

    def _tell_no_room(self, problem: OSError) -> None:
        """Once, not with each of a thousand pictures: workers send them again until there is."""
        if not self._no_room_told:
            self._no_room_told = True
            text = "Previews cannot be kept ({reason}). Make room in {folder}; frames go on."
            values = {"reason": problem.strerror, "folder": self.pictures.folder}
            self.service.activity.tell("warning", text, alert=True, **values)


def _first_of(farm: Farm) -> list[tuple[int, Settings]]:
    """The jobs whose turn is now or comes first, by their numbers."""
    ahead = [farm.job] if farm.job else []
    return [(job.id, job.settings) for job in [*ahead, *farm.queue[:FORESEEN]]]


def _frame_asked(query: dict) -> tuple[int, int | None]:
    """`job_id` and `frame` of a query; 0 and None where they are left out. Raises BadInput."""
    frame = wire_in.parse_query_number(query, "frame", -(10**7), 10**7)
    job_id = wire_in.parse_query_job_id(query, required=False) or 0
    return job_id, None if frame is None else int(frame)


def _free_in(folder: str) -> int | None:
    """Bytes in a folder, which may not be made yet; None for one that is not seen from here: what
    is not there right below `/`, `/mnt` or `/Volumes` may be a drive that this computer lacks."""
    above = os.path.dirname(folder)
    is_told = ON_WINDOWS or above.count("/") > 1
    for place in filter(None, (folder, above if is_told else "")):
        with contextlib.suppress(OSError, ValueError):
            return shutil.disk_usage(place).free
    return None


def _folder_of(settings: dict) -> str | None:
    """The output folder of a job; None where its pictures come to the manager, or are kept by
    nobody: a file of that name there is another job's."""
    if settings.get("files") == COPIES or settings.get("test"):
        return None
    return output_folder(settings["output_path"], settings["blend_file"])


def _folder_of_record(record: dict) -> str | None:
    """The same of a job that is over; LookupError and others where somebody else wrote that."""
    return _folder_of({**record, **record.get("settings", {})})
