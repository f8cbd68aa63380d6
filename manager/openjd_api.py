"""The route by which a job is handed to another engine.

    GET /openjd?job_id=N [&per_task=N]  an Open Job Description bundle as a ZIP, of a job that is
                                        queued, running or over (openjd_bundle.py)

It says no more than `/history` and `/queue` say of a job.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable

import openjd_bundle
import openjd_runner
import wire_in
from frames import parse_ranges
from history import History
from httpd.message import Request, Response
from httpd.reply import Reply
from job_settings import COPIES, Settings
from paths import base_name
from service import Service
from transitions import Refused

RUNNER = openjd_bundle.RUNNER + "/"
OF_COPIES = (
    "Job {job} was sent with copies, and only Blender knows where its files belong. Open the .blend"
    " there and press Save a Bundle in the panel Noctiluca, under Options."
)


class OpenJdApi:
    """`routes` has the handler."""

    def __init__(self, service: Service, in_pool: Callable):
        """
        Args:
            in_pool: runs (reply, work) where files may be read, and answers with what work returns.
        """
        self._service, self._in_pool = service, in_pool
        self.routes: dict[str, dict[str, Callable[[Request, Reply], None]]] = {
            "/openjd": {"GET": self._get_bundle}
        }

    def _get_bundle(self, request: Request, reply: Reply) -> None:
        job_id = wire_in.parse_query_job_id(request.query, required=True)
        limit = openjd_bundle.MAX_PER_TASK
        per_task = wire_in.parse_query_number(request.query, "per_task", 1, limit) or 1
        current = self._service.read(lambda farm, now: farm.settings_of(job_id))

        def work() -> Response:
            settings = current or _of_record(self._service.history, job_id)
            name = base_name(settings.name or settings.blend_file) or "job"
            headers = {"Content-Disposition": f'attachment; filename="openjd-{job_id}.zip"'}
            data = zipped(files_of(job_id, settings, int(per_task)), f"{job_id}-{_plain(name)}")
            return Response(200, data, "application/zip", headers)

        self._in_pool(reply, work)


def _of_record(history: History, job_id: int) -> Settings:
    record = history.find(job_id)
    if record is None:
        raise Refused(404, f"There is no job {job_id}.")
    try:
        return Settings.from_dict(record["settings"])
    except (LookupError, TypeError, AttributeError):  # of release 1.1, or somebody else wrote it
        raise Refused(
            409, f"Job {job_id} is too old: how it was sent is not kept. Send it again."
        ) from None


def files_of(job_id: int, settings: Settings, per_task: int) -> dict[str, str]:
    """A job's bundle: name -> text.

    Raises:
        Refused: it cannot be put as one.
    """
    if settings.files == COPIES:
        raise Refused(409, OF_COPIES.format(job=job_id))
    ranges = [(run[0], run[-1], run.step) for run in parse_ranges(settings.frames)]
    windows, job, video = os.name == "nt", settings.to_dict(), settings.video
    try:
        made = openjd_bundle.make(job, ranges, per_task=per_task, video=video, windows=windows)
    except openjd_bundle.NoBundle as problem:
        raise Refused(409, str(problem)) from None
    runner = {name: text for name, text in openjd_runner.files().items() if name.startswith(RUNNER)}
    return {**made, **runner}


def zipped(files: dict[str, str], folder: str) -> bytes:
    """The same in a ZIP, in a folder of that name."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(f"{folder}/{name}", text.encode("utf-8"))
    return packed.getvalue()


def _plain(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "._-" else "_" for letter in name)[:60]
