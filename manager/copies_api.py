"""The routes of projects that are sent and pictures that come back (`"files": "copies"`).

The way there, for whoever sends a project (contents go by their SHA-256, in 64 hexadecimal digits):

    POST /project               the list of its files (manifest.py) -> {"ok", "project": ID,
                                "missing": [[SHA, bytes], ...], "bytes": of those, "colours":
                                true}; 507 with a sentence where it does not fit
    POST /blobs                 many small contents: for each the 32 bytes of its SHA-256, its
                                length in 8 bytes (big-endian), and itself; at most `PACK_BYTES`
                                -> {"ok", "stored": how many}
    GET  /upload/SHA            -> {"bytes": so many are here, "complete": bool}
    POST /blob/SHA?at=N&total=T the content from byte N on; what arrived before a cut is kept
                                -> {"ok", "bytes"}; 503 where it goes on elsewhere or somebody
                                else is sending it: ask /upload again, in a moment
    POST /set_job               with "files": "copies", "project": ID; and with "colours": NAME
                                Blender is started with that one of its files as OCIO

For a worker:

    GET  /project/ID            the list; its SHA-256 is ID
    GET  /blob/SHA              the content; Range, ETag. `?check=1`: read again first, 404 where it
                                is damaged: then it is missing, and whoever has it can send it
    POST /blobs/wanted          {"sha256": [SHA, ...]} -> those, as in POST /blobs; one that is not
                                here ends the answer early
    POST /result?job_id=&frame=&lease=&name=&sha256=&total=&at=
                                a file of a frame, before the frame is reported; `name` is below the
                                job's output folder -> {"ok", "bytes"}
    GET  /upload/SHA            as above

For whoever fetches the pictures; N is the job:

    GET  /results?job_id=N      -> {"job_id", "project", "files": [...], "complete": bool}
    GET  /results/NAME?job_id=N the file; Range, ETag
    GET  /results.zip?job_id=N  all of them; of names that are one file on Windows or macOS, each
                                but the first in a folder `same name N`
    POST /results.zip           {"job_id": N} -> {"ok", "ticket"}: `&ticket=` behind the address of
                                that job's ZIP opens it once, soon (tickets.py), without the token,
                                which a browser cannot send with a link; or that of its /openjd,
                                which has the project (openjd_api.py)

Fetched is what was sent to its last byte, not what was asked for: until then it makes no room.

All of it needs the farm's token, if it has one. Whether somebody may ask is httpd/guard.py's
matter; those three GET ask it themselves, for the token alone: on a farm without one, an address
that is typed into a browser opens them.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import secrets
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO

import manifest
import previews
import wire_in
from events import LostStrips, Now
from farm import Farm
from httpd.downloads import FileBody, StreamBody
from httpd.message import HttpError, Request, Response, answer
from httpd.reply import Reply
from httpd.uploads import Upload
from job_settings import COPIES, Settings
from jobs import Job
from project_store import Incoming, InUse, ProjectStore, Result, Strip
from service import Service
from tasks import STRIPS
from tickets import Tickets
from transitions import DONE, Refused
from zip_stream import Entry, zipped

PACK_BYTES = 64 * 1024 * 1024
PACKED_BYTES = 256 * 1024  # of one content in a pack
AT_ONCE_BYTES = 1024 * 1024  # of a pack, in memory and in one transaction
LIST_IN_MEMORY_BYTES = 256 * 1024  # of a list on its way; the rest goes to a temporary file
HEAD_BYTES = 32 + 8
MAX_WANTED = 10_000
NO_PROJECT = "The manager does not have that project (any more). Send it first."
TICKET_SPENT = (
    "This link was used already, or it is too old. Press the button on the dashboard again."
)

log = logging.getLogger("noctiluca.copies")


def is_protected(path: str) -> bool:
    """Whether a GET tells of somebody's project."""
    return path.startswith(("/project/", "/blob/", "/upload/"))


def in_use(service: Service) -> InUse:
    """What the queue and the running job need."""
    found = [job for job in service.read(_jobs) if job.settings.files == COPIES]
    projects = frozenset(job.settings.project for job in found)
    shown = {other for job in found for other in job.settings.video_from}
    return InUse(projects, shown | {job.id for job in found})


def take_up_strips(service: Service, store: ProjectStore) -> None:
    """When the manager starts: strips of frames that go on in strips stay, and the farm is told
    which of them are gone.

    Raises:
        Refused: the folder cannot be used now. Who joins them will find what is gone.
    """
    made = service.read(_strips_made)
    lost: dict[tuple[int, int], list[int]] = defaultdict(list)
    for strip in store.take_up_strips(made) if made else ():
        lost[strip.job_id, strip.frame].append(strip.part)
    for frame, parts in lost.items():
        service.call(LostStrips(*frame, tuple(parts)), lambda *_: None, promise=False)


def _strips_made(farm: Farm, now: Now) -> dict[tuple[int, int], dict[int, str]]:
    """As `ProjectStore.take_up_strips` wants them."""
    job = farm.job
    found = {(job.id, frame): job.strips_of(frame) for frame in job.splits} if job else {}
    return {
        frame: {strip.key[1]: strip.file for strip in strips if strip.state == DONE}
        for frame, strips in found.items()
    }


class CopiesApi:
    """`routes` and `find` have the handlers, `upload` the sinks."""

    def __init__(
        self,
        service: Service,
        store: ProjectStore,
        in_pool: Callable,
        later: Callable[[Callable[[], None]], None],
        check_token: Callable[[Request], Response | None],
    ):
        """
        Args:
            in_pool: (reply, work) runs what may wait for the disk and answers what it returns, or
                the Refused that it raises.
            later: (work) runs what may wait for the disk and answers nobody.
            check_token: as of Guard.
        """
        self._service = service
        self._store = store
        self._in_pool = in_pool
        self._later = later
        self._check_token = check_token
        service.drop_strips.append(self._drop_strips)
        self._tickets = Tickets(time.monotonic, secrets.token_urlsafe)
        self._one_list = threading.Lock()
        self.routes: dict[str, dict[str, Callable[[Request, Reply], None]]] = {
            "/project": {"POST": _streamed},
            "/blobs": {"POST": _streamed},
            "/result": {"POST": _streamed},
            "/blobs/wanted": {"POST": self._post_wanted},
            "/results": {"GET": self._with_token(self._get_results)},
            "/results.zip": {"GET": self._get_zip, "POST": self._post_zip},
        }
        self._below = {
            "/project/": {"GET": self._get_project},
            "/blob/": {"GET": self._get_blob, "POST": _streamed},
            "/upload/": {"GET": self._get_upload},
            "/results/": {"GET": self._with_token(self._get_result)},
        }

    def find(self, path: str) -> dict[str, Callable[[Request, Reply], None]] | None:
        """The handlers, by method, of a path that ends in a name; None where it is not ours."""
        return next((found for root, found in self._below.items() if path.startswith(root)), None)

    def upload(self, request: Request) -> Upload | None:
        """Where a body is streamed to; None for one that is kept in memory."""
        if request.method != "POST":
            return None
        if request.path == "/project":
            return Upload(manifest.MAX_BYTES, lambda *_: _Listing(self._announce))
        if request.path == "/blobs":
            return Upload(PACK_BYTES, lambda *_: _Pack(self._store))
        if request.path == "/result":
            return Upload(manifest.MAX_FILE_BYTES, _refusing(self._open_result))
        if request.path.startswith("/blob/"):
            return Upload(manifest.MAX_FILE_BYTES, _refusing(self._open_blob))
        return None

    # -- sending a project ---------------------------------------------------------------------

    def _announce(self, body: BinaryIO, reply: Reply) -> None:
        def work() -> Response:
            with self._one_list, body:
                body.seek(0)
                listed = manifest.parse_manifest(
                    wire_in.parse_object(body.read(), manifest.MAX_VALUES)
                )
                missing = self._store.announce(listed)
            total = sum(size for _sha, size in missing)
            told = {"ok": True, "project": listed.id, "missing": missing, "bytes": total}
            return answer({**told, "colours": True})

        self._in_pool(reply, work)

    def _open_blob(self, request: Request, length: int) -> _Content:
        sha256 = _sha_in(request.path, "/blob/")
        at, total = _span(request, length)
        return _Content(self._store.receive(sha256, at, total))

    def project_of(self, settings: Settings) -> tuple[bytes, str, Iterator[Entry]]:
        """Of a job that was sent: its project's list, the name of the .blend in it, and its files,
        made as they are asked for: many may be sent slowly. May wait for the disk.

        Raises:
            Refused: the project is not here, or not all of it.
        """
        self.check_job(settings)
        text = self._store.manifest(settings.project)
        if text is None:  # it had to make room just now
            raise Refused(409, NO_PROJECT)
        files = (
            self._entry(file["name"], file["bytes"], file["sha256"])
            for file in manifest.read_files(text)
        )
        return text, manifest.read_blend(text), files

    def _entry(self, name: str, size: int, sha256: str) -> Entry:
        return Entry(name, size, lambda: self._open(sha256))

    def _open(self, sha256: str) -> bytes | FileBody | None:
        """A content, to be sent; None where it is not here (any more)."""
        found = self._store.get(sha256)
        if found is None or isinstance(found, bytes):
            return found
        try:
            return FileBody.open(found)
        except OSError:  # it had to make room just now
            return None

    def check_job(self, settings: Settings) -> Settings:
        """The settings of a job as it may be queued, with the size of its project. May wait for
        the disk.

        Raises:
            Refused: its project is not here, or not all of it.
        """
        if settings.colours:
            manifest.check_name(settings.colours)
        lacks = self._store.lacks(settings.project)
        if lacks is None:
            raise Refused(409, NO_PROJECT)
        if lacks:
            raise Refused(409, f"{lacks} files of that project are missing. Send them first.")
        return replace(settings, project_bytes=self._store.size(settings.project))

    # -- for workers ---------------------------------------------------------------------------

    def _get_project(self, request: Request, reply: Reply) -> None:
        project = _sha_in(request.path, "/project/")

        def work() -> Response:
            text = self._store.manifest(project)
            if text is None:
                raise Refused(404, "The manager does not have that project (any more).")
            return Response(200, text, headers=_cached(project))

        self._in_pool(reply, work)

    def _get_upload(self, request: Request, reply: Reply) -> None:
        sha256 = _sha_in(request.path, "/upload/")

        def work() -> Response:
            count, is_all = self._store.have(sha256)
            return answer({"bytes": count, "complete": is_all})

        self._in_pool(reply, work)

    def _get_blob(self, request: Request, reply: Reply) -> None:
        sha256 = _sha_in(request.path, "/blob/")
        is_doubted = request.query.get("check", "") not in ("", "0")

        def work() -> Response:
            if is_doubted and self._store.is_damaged(sha256):
                raise Refused(404, "This file was damaged on the manager's disk. Send it again.")
            return self._content(sha256, "application/octet-stream")

        self._in_pool(reply, work)

    def _content(
        self, sha256: str, kind: str, on_sent: Callable[[], None] | None = None
    ) -> Response:
        body = self._open(sha256)
        if body is None:
            raise Refused(404, "That file is not here (any more).")
        return Response(200, body, kind, _cached(sha256), on_sent)

    def _post_wanted(self, request: Request, reply: Reply) -> None:
        wanted = wire_in.parse_object(request.body).get("sha256")
        good = isinstance(wanted, list) and len(wanted) <= MAX_WANTED
        if not good or not all(isinstance(s, str) and manifest.SHA256.fullmatch(s) for s in wanted):
            raise wire_in.BadInput(f'"sha256" must be a list of at most {MAX_WANTED} SHA-256.')
        reply(Response(200, StreamBody(self._packed(wanted)), "application/octet-stream"))

    def _packed(self, wanted: list[str]) -> Iterator[bytes]:
        for sha256 in wanted:
            body = self._open(sha256)
            if body is None:
                return
            if isinstance(body, bytes):
                yield bytes.fromhex(sha256) + len(body).to_bytes(8, "big") + body
                continue
            try:
                yield bytes.fromhex(sha256) + body.size.to_bytes(8, "big")
                yield from body.pieces(0, body.size)
            finally:
                body.close()

    def _open_result(self, request: Request, length: int) -> _Content:
        query = request.query
        job_id = wire_in.parse_query_job_id(query, required=True)
        frame = wire_in.parse_query_number(query, "frame", -(10**7), 10**7)
        lease = wire_in.parse_query_token(query, "lease")
        name = query.get("name", "")
        manifest.check_name(name)
        sha256 = _sha_in(query.get("sha256", ""), "")
        at, total = _span(request, length)
        held = self._service.read(lambda farm, now: farm.find_lease(job_id, lease))
        if held is None or held.frame != frame:
            raise Refused(409, "That lease was never given out for this frame. Drop the file.")
        if held.step == STRIPS and not held.active:
            raise Refused(409, "That strip is there, or with somebody else. Drop the file.")
        if held.step == STRIPS:
            return _Content(self._store.receive(sha256, at, total, Strip(job_id, *held.key)))
        result = (job_id, name, None if frame is None else int(frame))
        return _Content(self._store.receive(sha256, at, total, result))

    def check_report(self, job_id: int, file: str | None) -> None:
        """Before a frame counts as done. May wait for the disk.

        Raises:
            BadInput: its picture is not here.
        """
        if not file or self._store.result(job_id, file) is None:
            raise wire_in.BadInput("The picture of this frame has not arrived. Send it first.")

    def check_strip(self, strip: Strip, sha256: str | None) -> None:
        """Before a strip counts as done. May wait for the disk.

        Raises:
            BadInput: it is not here.
        """
        if not sha256 or not self._store.has_strip(strip, sha256):
            raise wire_in.BadInput("This strip of the frame has not arrived. Send it first.")

    def _drop_strips(self, job_id: int, frame: int | None) -> None:
        """Called under the service's lock."""

        def work() -> None:
            try:
                if self._store.exists:
                    self._store.drop_strips(job_id, frame)
            except Refused as refused:
                log.warning("Strips of job %s stay until the next start: %s", job_id, refused)

        try:
            self._later(work)
        except Refused as refused:
            log.warning("Strips of job %s stay until it ends: %s", job_id, refused)

    # -- pictures ------------------------------------------------------------------------------

    def picture(self, job_id: int, name: str, exr: bool = False) -> Response | None:
        """A result that browsers show, or (`exr`) an EXR file, by the last part of its name; for
        the dashboard."""
        kind = previews.EXR if exr and name.lower().endswith(".exr") else _kind(name)
        if not kind.startswith("image/"):
            return None
        found = [r for r in self._store.results(job_id) if r.name.rpartition("/")[2] == name]
        return self._content(found[0].sha256, kind) if found else None

    def film(self, job_id: int, name: str) -> Response:
        """A movie that came back.

        Raises:
            Refused: it is not here any more.
        """
        found = self._store.result(job_id, name)
        if found is None or previews.film_type(name) is None:
            raise Refused(404, "The movie is not here (any more).")
        return self._content(found.sha256, _kind(name))

    def _with_token(self, handler: Callable[[Request, Reply], None]) -> Callable:
        """The handler, for those who bring the farm's token, if it has one."""

        def checked(request: Request, reply: Reply) -> None:
            refused = self._check_token(request)
            if refused is None:
                handler(request, reply)
            else:
                reply(refused)

        return checked

    def _get_results(self, request: Request, reply: Reply) -> None:
        job_id = wire_in.parse_query_job_id(request.query, required=True)
        project, is_over = self._project_of(job_id)

        def work() -> Response:
            found = [result._asdict() for result in self._results(job_id, project)]
            told = {"job_id": job_id, "project": project or "", "files": found, "complete": is_over}
            return answer(told)

        self._in_pool(reply, work)

    def _results(self, job_id: int, project: str | None) -> list[Result]:
        """What has come back of a job. May wait for the disk.

        Raises:
            Refused: 404, neither was such a job sent, nor is there anything of one.
        """
        found = self._store.results(job_id) if self._store.exists else []
        if not found and project is None:
            raise _not_sent(job_id)
        return found

    def _project_of(self, job_id: int) -> tuple[str | None, bool]:
        """The project of a job sent with copies, and whether no more will come of the job. None: no
        such job is known (any more); when the history was cleared, its pictures may be here."""
        job = next((job for job in self._service.read(_jobs) if job.id == job_id), None)
        if job is not None and job.settings.files == COPIES:
            return job.settings.project, job.settled
        record = self._service.history.find(job_id) or {}
        sent = {**record, **record.get("settings", {})}  # an old record has no settings any more
        return (str(sent.get("project") or "") if sent.get("files") == COPIES else None), True

    def _get_result(self, request: Request, reply: Reply) -> None:
        job_id = wire_in.parse_query_job_id(request.query, required=True)
        name = request.path[len("/results/") :]

        def work() -> Response:
            found = self._store.result(job_id, name) if self._store.exists else None
            if found is None:
                raise Refused(404, "There is no file of that name in this job (yet).")
            return self._content(found.sha256, _kind(name), self._fetched(job_id, [found]))

        self._in_pool(reply, work)

    def _fetched(self, job_id: int, results: list[Result]) -> Callable[[], None]:
        """What is to be done once these have been sent: from then on they may make room. That it
        cannot be noted, on a full disk, is no reason to keep them from whoever fetches them."""

        def note() -> None:
            try:
                self._store.note_fetched(job_id, results)
            except Refused as refused:
                log.warning("That job %s was fetched could not be noted: %s", job_id, refused)

        return lambda: self._later(note)

    def _post_zip(self, request: Request, reply: Reply) -> None:
        """Whoever has the token (httpd/guard.py saw to that) gets a ticket."""
        job_id = wire_in.parse_job_id(wire_in.parse_object(request.body), required=True)
        if self._project_of(job_id)[0] is None:
            raise _not_sent(job_id)
        reply(answer({"ok": True, "ticket": self._tickets.give(job_id)}))

    def _get_zip(self, request: Request, reply: Reply) -> None:
        refused = self.check_ticket(request)
        if refused is None:
            self._send_zip(request, reply)
        else:
            reply(refused)

    def check_ticket(self, request: Request) -> Response | None:
        """The answer to who has neither the farm's token nor a ticket for this job.

        Raises:
            Refused: 403, the ticket is none.
        """
        ticket = request.query.get("ticket", "")
        if not ticket:
            return self._check_token(request)
        job_id = wire_in.parse_query_job_id(request.query, required=True)
        may_have = self._tickets.opens(ticket, job_id, is_used=request.method == "GET")
        if not may_have and self._check_token(request) is not None:
            raise Refused(403, TICKET_SPENT)
        return None

    def _send_zip(self, request: Request, reply: Reply) -> None:
        job_id = wire_in.parse_query_job_id(request.query, required=True)
        project, _is_over = self._project_of(job_id)

        def work() -> Response:
            results = self._results(job_id, project)
            told = {"Content-Disposition": f'attachment; filename="job-{job_id}.zip"'}
            body = StreamBody(self._zipped(results))
            return Response(200, body, "application/zip", told, self._fetched(job_id, results))

        self._in_pool(reply, work)

    def _zipped(self, results: list[Result]) -> Iterator[bytes]:
        names = _apart(result.name for result in results)
        return zipped(
            self._entry(name, result.bytes, result.sha256) for result, name in zip(results, names)
        )


def _not_sent(job_id: int) -> Refused:
    return Refused(404, f"No job {job_id} was sent with copies of its files.")


def _apart(names: Iterable[str]) -> Iterator[str]:
    """The names, so that unpacked none takes another's place on any system, neither as a file nor
    as one of its folders."""
    files: set[str] = set()
    folders: set[str] = set()
    for name in names:
        apart, number = name, 1
        while True:
            folded = manifest.fold(apart)
            above = {*_folders_of(folded)}
            if folded not in files and folded not in folders and not above & files:
                break
            number += 1
            apart = f"same name {number}/{name}"
        files.add(folded)
        folders |= above
        yield apart


def _folders_of(name: str) -> Iterator[str]:
    """Of "a/b/c" "a/b" and "a"."""
    while "/" in name:
        name = name.rpartition("/")[0]
        yield name


# -- sinks -----------------------------------------------------------------------------------------


class _Listing:
    """A project's list. Many may be on their way, and one is whole in memory at a time."""

    def __init__(self, done: Callable[[BinaryIO, Reply], None]):
        self._file = tempfile.SpooledTemporaryFile(LIST_IN_MEMORY_BYTES)
        self._done = done

    def write(self, data: bytes | memoryview) -> None:
        try:
            self._file.write(data)
        except OSError as problem:
            raise HttpError(507, f"The manager's disk is full ({problem.strerror}).") from problem

    def finish(self, reply: Reply) -> None:
        with _as_http():
            self._done(self._file, reply)

    def abort(self, reason: str) -> None:
        self._file.close()


class _Content:
    """One content, from where it was cut."""

    def __init__(self, incoming: Incoming):
        self._incoming = incoming
        self._count = 0

    def write(self, data: bytes | memoryview) -> None:
        with _as_http():
            self._incoming.write(data)

    def finish(self, reply: Reply) -> None:
        with _as_http():
            self._incoming.finish()
        reply(answer({"ok": True, "bytes": self._incoming.total}))

    def abort(self, reason: str) -> None:
        self._incoming.leave()


class _Pack:
    """Many small contents: kept by the transaction, which is what makes them fast."""

    def __init__(self, store: ProjectStore):
        self._store = store
        self._buffer = bytearray()
        self._whole: list[tuple[str, bytes]] = []
        self._waiting = 0  # bytes of those
        self._stored = 0

    def write(self, data: bytes | memoryview) -> None:
        self._buffer += data
        with _as_http():
            at = 0
            while (end := self._end_of_next(at)) is not None:
                self._take(at, end)
                at = end
            del self._buffer[:at]
            if self._waiting >= AT_ONCE_BYTES:
                self._keep()

    def _end_of_next(self, at: int) -> int | None:
        """Where the next content ends, if all of it is here."""
        if len(self._buffer) - at < HEAD_BYTES:
            return None
        length = int.from_bytes(self._buffer[at + 32 : at + HEAD_BYTES], "big")
        if length > PACKED_BYTES:
            raise Refused(413, f"Send a file of more than {PACKED_BYTES} bytes by /blob/.")
        end = at + HEAD_BYTES + length
        return end if end <= len(self._buffer) else None

    def _take(self, at: int, end: int) -> None:
        sha256 = self._buffer[at : at + 32].hex()
        data = bytes(self._buffer[at + HEAD_BYTES : end])
        if hashlib.sha256(data).hexdigest() != sha256:
            raise wire_in.BadInput("A file arrived damaged, or it has changed. Send it again.")
        self._whole.append((sha256, data))
        self._waiting += len(data)

    def _keep(self) -> None:
        whole, self._whole, self._waiting = self._whole, [], 0
        self._store.put_small(whole)
        self._stored += len(whole)

    def finish(self, reply: Reply) -> None:
        with _as_http():
            if self._buffer:
                raise wire_in.BadInput("The last file of the pack is not whole. Send it again.")
            self._keep()
        reply(answer({"ok": True, "stored": self._stored}))

    def abort(self, reason: str) -> None:
        self._whole, self._buffer = [], bytearray()


@contextlib.contextmanager
def _as_http() -> Iterator[None]:
    """What the farm refuses, a sink raises as HttpError."""
    try:
        yield
    except Refused as refused:
        raise HttpError(refused.status, str(refused)) from refused


def _refusing(open_sink: Callable[[Request, int], object]) -> Callable[[Request, int], object]:
    def opened(request: Request, length: int) -> object:
        with _as_http():
            return open_sink(request, length)

    return opened


# -- small things ----------------------------------------------------------------------------------


def _streamed(request: Request, reply: Reply) -> None:
    """Stands in the table for what a sink takes: httpd never calls it."""
    raise Refused(400, "Send a body.")


def _cached(sha256: str) -> dict[str, str]:
    """A content never changes under its SHA-256."""
    return {"ETag": f'"{sha256}"', "Cache-Control": "private, no-cache"}


def _sha_in(path: str, before: str) -> str:
    sha256 = path[len(before) :]
    if not manifest.SHA256.fullmatch(sha256):
        raise Refused(404, "A file is named by its SHA-256: 64 lower-case hexadecimal digits.")
    return sha256


def _span(request: Request, length: int) -> tuple[int, int]:
    """Where a body begins in its content, and how long that is altogether."""
    at = wire_in.parse_query_number(request.query, "at", 0, manifest.MAX_FILE_BYTES) or 0
    total = wire_in.parse_query_number(request.query, "total", 0, manifest.MAX_FILE_BYTES)
    if total is None or int(at) != at or int(at) + length != total:
        raise wire_in.BadInput('Say "at", where the body begins, and "total"; it ends there.')
    return int(at), int(total)


def _jobs(farm: Farm, now: Now) -> list[Job]:
    """The running job, the one before it and those that wait."""
    return [job for job in (farm.job, farm.finished, *farm.queue) if job is not None]


def _kind(name: str) -> str:
    """The media type of a file by its name: what browsers show, and no page among it."""
    kinds = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp"}
    kind = kinds.get(name.rpartition(".")[2].lower()) or previews.film_type(name)
    return kind or "application/octet-stream"
