"""The routes by which a job is handed to another engine: queued, running or over.

    GET /openjd?job_id=N [&per_task=N]    an Open Job Description bundle as a ZIP (openjd_bundle.py)
    GET /flamenco?job_id=N [&per_task=N]  what Flamenco 3 takes by POST /api/v3/jobs
                 [&format=PNG]            (flamenco_job.py)

They say no more than `/history` and `/queue` say of a job. The bundle of one that was sent with
copies has the project in it: who wants that brings the farm's token, if it has one, or a ticket
(`POST /results.zip`, copies_api.py).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from itertools import chain

import flamenco_job
import history
import openjd_bundle
import openjd_runner
import wire_in
from copies_api import CopiesApi
from farm import Farm
from frames import parse_ranges
from httpd.downloads import StreamBody
from httpd.message import Request, Response, answer
from httpd.reply import Reply
from job_settings import COPIES, Settings
from paths import base_name
from service import Service
from tasks import GOOD
from transitions import Refused
from zip_stream import Entry, zipped

RUNNER = openjd_bundle.RUNNER + "/"


class OpenJdApi:
    """`routes` has the handler."""

    def __init__(self, service: Service, copies: CopiesApi, in_pool: Callable):
        """
        Args:
            copies: has the projects that were sent.
            in_pool: runs (reply, work) where files may be read, and answers with what work returns.
        """
        self._service, self._copies, self._in_pool = service, copies, in_pool
        self.routes: dict[str, dict[str, Callable[[Request, Reply], None]]] = {
            "/openjd": {"GET": self._get_bundle},
            "/flamenco": {"GET": self._get_flamenco},
        }

    def _get_bundle(self, request: Request, reply: Reply) -> None:
        job_id, per_task = _asked(request)
        find = self._found(job_id)
        refused = self._copies.check_ticket(request)  # here: tickets are this thread's

        def work() -> Response:
            settings, _picture = find()
            name = base_name(settings.name or settings.blend_file) or "job"
            folder = f"{job_id}-{_plain(name)}"
            headers = {"Content-Disposition": f'attachment; filename="openjd-{job_id}.zip"'}
            if settings.files == COPIES and refused is not None:
                return refused
            body = StreamBody(zipped(self._bundle(settings, per_task), folder))
            return Response(200, body, "application/zip", headers)

        self._in_pool(reply, work)

    def _bundle(self, settings: Settings, per_task: int) -> Iterable[Entry]:
        """With the project's files, where they were sent.

        Raises:
            Refused: they are not here, or it cannot be put as a bundle.
        """
        if settings.files != COPIES:
            return _entries(files_of(settings, per_task))
        listed, blend, files = self._copies.project_of(settings)
        own = _entries(files_of(settings, per_task, blend))
        own.append(Entry(RUNNER + "project.json", len(listed), lambda: listed))
        inside = (each._replace(name=f"{openjd_bundle.PROJECT}/{each.name}") for each in files)
        return chain(own, inside)

    def _get_flamenco(self, request: Request, reply: Reply) -> None:
        job_id, per_task = _asked(request)
        image_format = request.query.get("format", "")
        if image_format and image_format not in flamenco_job.ENDINGS:
            raise wire_in.BadInput(f'"format" must be one of {", ".join(flamenco_job.ENDINGS)}.')
        find = self._found(job_id)

        def work() -> Response:
            settings, picture = find()
            try:
                return answer(flamenco_job.make(settings, picture, image_format, per_task))
            except flamenco_job.NoJob as problem:
                raise Refused(409, str(problem), problem.spanish) from None
            except openjd_bundle.NoBundle as problem:
                raise Refused(409, str(problem)) from None

        self._in_pool(reply, work)

    def _found(self, job_id: int) -> Callable[[], tuple[Settings, str]]:
        """What finds a job's settings and the name of one of its pictures ("": there is none),
        where the history may be read. Raises Refused: 404, 409, the latter for a test, too: nobody
        wants three frames of it."""
        current = self._service.read(lambda farm, now: _current(farm, job_id))

        def find() -> tuple[Settings, str]:
            settings, picture = current or self._of_history(job_id)
            if settings.test:
                raise history.of_a_test(job_id)
            return settings, picture

        return find

    def _of_history(self, job_id: int) -> tuple[Settings, str]:
        record = self._service.history.find(job_id)
        if record is None:
            raise Refused(404, f"There is no job {job_id}.")
        with history.kept(job_id):
            settings = Settings.from_dict(record["settings"])
            return settings, str(next(iter(record["previews"]), ""))


def _asked(request: Request) -> tuple[int, int]:
    """The job's number, and frames a task."""
    job_id = wire_in.parse_query_job_id(request.query, required=True)
    limit = openjd_bundle.MAX_PER_TASK
    return job_id, int(wire_in.parse_query_number(request.query, "per_task", 1, limit) or 1)


def _current(farm: Farm, job_id: int) -> tuple[Settings, str] | None:
    settings, job = farm.settings_of(job_id), farm.job
    if settings is None or job is None or job.id != job_id:
        return settings and (settings, "")
    files = (frame.file for frame in job.frame_step.in_state(*GOOD) if frame.file)
    return settings, next(files, "")


def files_of(settings: Settings, per_task: int, project: str = "") -> dict[str, str]:
    """A job's bundle: name -> text.

    Args:
        project: as of openjd_bundle.make.

    Raises:
        Refused: it cannot be put as one.
    """
    ranges = [(run[0], run[-1], run.step) for run in parse_ranges(settings.frames)]
    how = {"per_task": per_task, "video": settings.video, "windows": os.name == "nt"}
    try:
        made = openjd_bundle.make(settings.to_dict(), ranges, project=project, **how)
    except openjd_bundle.NoBundle as problem:
        raise Refused(409, str(problem)) from None
    runner = {name: text for name, text in openjd_runner.files().items() if name.startswith(RUNNER)}
    return {**made, **runner}


def _entries(texts: dict[str, str]) -> list[Entry]:
    return [Entry(name, 0, text.encode) for name, text in texts.items()]


def _plain(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "._-" else "_" for letter in name)[:60]
