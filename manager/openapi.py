"""The manager's API in the OpenAPI format (3.0.3), served at `/openapi.json`. Pure.

A line for each endpoint, and one for each key that a request may have, whichever endpoint takes it.
The options of a job are those of job_settings.py. A test compares it with the route table, and
with what the wire's stories send and are answered.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from job_settings import OPTIONS

TYPES = {
    "text": {"type": "string"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "flag": {"type": "boolean"},
    "object": {"type": "object"},
    "list": {"type": "array", "items": {}},
    "any": {},
}
OF_OPTIONS = {  # a kind of job_settings.py: a type here; of other kinds nothing is said
    **dict.fromkeys(("text", "line", "token", "choice"), "text"),
    **{kind: kind for kind in ("number", "integer", "flag")},
}


class Op(NamedTuple):
    """An endpoint. `query` and `body`: names of KEYS, "!" behind those that must be given; a body
    that is one word in capitals is of that media type."""

    method: str
    path: str
    summary: str
    query: str = ""
    body: str = ""
    answer: str = "application/json"


PAGE = "start limit"
JOB = (
    "blend_file! output_path start_frame end_frame step frames total_frames frame_range resolution"
)
JOB += " render_engine name mounts " + " ".join(OPTIONS)
BEAT = "name! state status job_id instance replaces leaving lease frame progress sample samples"
BEAT += " remaining_s version frames_rendered jobs_completed errors ip system_info log_tail can"
BEAT += " out power waiting_for shared fetching split_verdict leaves render_choice"
REPORT = "worker! instance job_id! frame lease! result! seconds file bytes error log_tail warnings unable"
REPORT += " unseen card memory damaged film step next room grows split_verdict read"
JSON, BYTES, ZIP = "application/json", "application/octet-stream", "application/zip"
HTML, PICTURE, TEXT = "text/html", "image/*", "text/plain"

OPERATIONS = (
    Op("GET", "/", "The dashboard; where `Accept` has no text/html, as /status.", answer=HTML),
    Op("GET", "/dashboard", "As `/`.", answer=HTML),
    Op("GET", "/index.html", "The dashboard.", answer=HTML),
    Op("GET", "/openapi.json", "This description."),
    Op("GET", "/status", "manager_state, job_id, job, workers, job_progress, timestamp, totals; options: those of a job."),
    Op("GET", "/workers", "{workers, offline, next}: who is online, and who was.", PAGE),
    Op("GET", "/queue", "{queue, size, next}: the jobs that wait, in their order.", PAGE),
    Op("GET", "/history", "{jobs, next}: finished jobs, oldest first.", PAGE),
    Op("GET", "/history_job", "All of one finished job; what is long in it, in pages.", "job_id! " + PAGE),
    Op("GET", "/logs", "{activity, errors, revision}, oldest first; the newest are kept.", "since"),
    Op("GET", "/alerts", "{alerts}, oldest first; the newest are kept."),
    Op("GET", "/metrics", "For Prometheus.", answer=TEXT),
    Op("GET", "/frames", "The running job's frames; with `since` what changed after that revision.", "job_id since start"),
    Op("GET", "/preview", "{images, count}: pictures of the running job; `since`: from that one on.", "since"),
    Op("GET", "/preview/{name}", "A picture; `full=1`: as it was rendered; `full=exr`: an EXR file, too.", "job_id full", answer=PICTURE),
    Op("GET", "/frame_preview", "The small picture of a strip, while its frame is not there: /status has its mark in `job.split.parts`.", "job_id! frame! picture!", answer=PICTURE),
    Op("GET", "/preview_history", "{history, count, next}: the pictures of finished jobs.", PAGE),
    Op("GET", "/worker_config", "What a worker_config.xml would say."),
    Op("GET", "/proof", "A proof that this manager knows the farm's token.", "nonce! host! port!"),
    Op("GET", "/worker_log", "{worker, lines, datetime}: a worker's last lines.", "worker!"),
    Op("GET", "/openjd", "The job for another engine: an Open Job Description bundle.", "job_id! per_task ticket", answer=ZIP),
    Op("GET", "/flamenco", "The job for Flamenco 3, as its POST /api/v3/jobs takes it.", "job_id! per_task format"),
    Op("GET", "/video", "A job's movie.", "job_id! view", answer="video/*"),
    Op("POST", "/set_job", "Queues a job -> {ok, queued, position, job_id}.", body=JOB),
    Op("POST", "/test_job", "First, middle and last frame of it at a third of the size, kept by nobody -> as set_job.", body=JOB),
    Op("POST", "/change_job", "Other attempts, order or time limit, while it waits or runs.", body="job_id! attempts order frame_time_limit"),
    Op("POST", "/move_in_queue", "-> {ok, position}, from 1.", body="job_id! to!"),
    Op("POST", "/pause_job", "Hands out no frame of it until it is let go.", body="job_id! paused!"),
    Op("POST", "/remove_from_queue", "By number or place.", body="job_id index"),
    Op("POST", "/cancel_job", "The running one; 409 when none runs.", body="job_id"),
    Op("POST", "/requeue", "What a job lacks, or these frames of it again.", body="job_id! frames"),
    Op("POST", "/video", "Makes a movie of a finished job's pictures.", body="job_id! video"),
    Op("POST", "/clear_history", "Forgets all finished jobs."),
    Op("POST", "/wake_worker", "Wakes the computer of a worker that is offline -> {ok, worker}.", body="worker!"),
    Op("POST", "/pause_worker", "Finishes its frame, then counts as absent. -> {ok, workers}", body="worker! paused!"),
    Op("POST", "/worker_devices", "What Cycles renders on there, from the next frame on.", body="worker! devices! sit_out slots"),
    Op("POST", "/worker_command", "Has a worker (or `*`, all) restart, update or leave, after its frame.", body="worker! command!"),
    Op("POST", "/open-browser", "Opens the dashboard on the manager's own screen."),
    Op("POST", "/open_folder", "A job's output folder in the file manager of the manager's own screen.", body="job_id!"),
    Op("GET", "/paths", "{roots, seen, proposed}: the farm's shared folders.", PAGE),
    Op("POST", "/paths", "Sets the shared folders.", body="roots!"),
    Op("GET", "/messages", "{destinations, topics, kinds}: who is told what; no secrets."),
    Op("POST", "/messages", "Adds, changes (`id`) or removes (`remove`) one.", body="id remove kind topics url secret host port security user password sender recipients"),
    Op("POST", "/test_message", "Sends one now; 502 and the reason where it does not arrive.", body="id!"),
    Op("GET", "/addon/index.json", "The add-on, as an extensions repository of Blender's."),
    Op("GET", "/addon/noctiluca_render_manager.zip", "The add-on for Blender 4.2 and newer.", answer=ZIP),
    Op("GET", "/addon/noctiluca_render_manager.py", "The add-on, one file.", answer="text/x-python"),
    # Projects that are sent, and pictures that come back: manager/copies_api.py has the bodies.
    Op("POST", "/project", "The list of a project's files -> {ok, project, missing, bytes, colours}.", body="JSON"),
    Op("GET", "/project/{id}", "That list."),
    Op("POST", "/blobs", "Many small contents -> {ok, stored}.", body="BYTES"),
    Op("POST", "/blobs/wanted", "Many small contents, by their SHA-256.", body="sha256!", answer=BYTES),
    Op("GET", "/upload/{sha256}", "{bytes, complete}: how much of a content is here."),
    Op("POST", "/blob/{sha256}", "A content, from a byte on.", "at total", "BYTES"),
    Op("GET", "/blob/{sha256}", "A content; Range and ETag.", "check", answer=BYTES),
    Op("POST", "/result", "A file of a frame, before it is reported.", "job_id frame lease name sha256 total at part", "BYTES"),
    Op("GET", "/results", "{job_id, files, complete}: what came back of a job.", "job_id!"),
    Op("GET", "/results/{name}", "One of them; Range and ETag.", "job_id!", answer=BYTES),
    Op("GET", "/results.zip", "All of them.", "job_id! ticket", answer=ZIP),
    Op("POST", "/results.zip", "A ticket that opens that ZIP once, for a browser.", body="job_id!"),
    Op("POST", "/read_project", "What scenes a sent .blend has; ask again until it is read.", body="project!"),
    # What workers say.
    Op("GET", "/job", "A lease, or what to do; without `worker` release 1.1's whole job. With a lease: `roots`, the shared folders; of a task that is no frame, `step` and `parameters`.", "worker instance wait have state can gives_back"),
    Op("POST", "/heartbeat", "Every 2 s -> {ok, manager_state, job_id, settled, stop, command, want_log, wakes, stay_awake, shared, read, devices}.", body=BEAT),
    Op("POST", "/report_frame", "The result of a lease; with `next` the answer has the next one.", body=REPORT),
    Op("POST", "/report_error", "A sentence for the log.", body="worker! error! frame level job_id log_tail"),
    Op("POST", "/frame_preview", "A small JPEG or PNG of a frame; with `part` of a strip, before denoising and compositing.", "worker job_id frame! lease part", "PICTURE"),
    Op("POST", "/scene_facts", "What a worker read in a .blend (read_project).", body="token! facts error"),
)  # fmt: skip
"""In the order in which a person meets them."""

KEYS: dict[str, tuple[str, str]] = {
    "at": ("integer", "From which byte on."),
    "blend_file": ("text", "The whole path of the .blend, as the nodes see it."),
    "bytes": ("integer", "The size of the pictures."),
    "can": ("any", "What else than frames a worker does: video, strips, assemble."),
    "card": ("flag", "Unseen, but of a render device: it sits out rather than use the CPU."),
    "check": ("flag", "Whether it is read again first."),
    "command": ("text", "restart, update or leave."),
    "damaged": ("list", "Strips that could not be used, by their part from 1."),
    "devices": ("list", "Ids of render devices, kinds (OPTIX, …) or CPU; []: as its Blender says."),
    "end_frame": ("integer", "The last frame."),
    "error": ("text", "A sentence."),
    "errors": ("integer", "Release 1.1's."),
    "facts": ("object", "Scenes, missing files, scripts."),
    "fetching": ("object", "{bytes, of}, of a project that is being fetched."),
    "file": ("text", "The path of the first picture."),
    "film": ("object", "{files, frames, fps, gaps} of a movie."),
    "format": (
        "text",
        "Of the pictures, by Blender's name (PNG); left out: as those that are there.",
    ),
    "frame": ("integer", "Which frame."),
    "frame_range": ("object", "{start, end}, release 1.1's way to say the frames."),
    "frames": ("text", "A list such as 1-10,20,30-50x5."),
    "frames_rendered": ("integer", "So far."),
    "full": ("text", "1: the picture itself, where one may see it; exr: an EXR file, too."),
    "gives_back": ("text", "A lease whose task is another worker's to do."),
    "grows": ("integer", "Bytes more than what was there under the pictures' names."),
    "have": ("text", "The lease in hand: then the answer comes when it is to be given up."),
    "host": ("text", "A host name or address."),
    "id": ("text", "Which destination."),
    "index": ("integer", "The place in the queue, from 0."),
    "instance": ("text", "New each time a worker starts."),
    "ip": ("text", "Release 1.1's; the sender's address counts."),
    "job_id": ("integer", "The job's number, as it was told when it was sent."),
    "jobs_completed": ("integer", "So far."),
    "kind": ("text", "How messages go: one of `kinds`."),
    "lease": ("text", "The token of an attempt."),
    "leaves": ("flag", "It knows the command leave."),
    "leaving": ("flag", "Goodbye."),
    "level": ("text", "info, success, warning or error."),
    "limit": ("integer", "At most so many of a page."),
    "log_tail": ("list", "The last lines of a log."),
    "memory": ("integer", "It failed because it needed more than so many bytes of memory."),
    "mounts": ("list", "The sender's network drives, [name here, name on the network]."),
    "name": ("text", "Of the job, the worker or the file."),
    "next": ("flag", "Whether the next lease is wanted with the answer."),
    "nonce": ("text", "Hexadecimal, at random."),
    "out": ("object", "{code}: why a worker takes no part now."),
    "output_path": ("text", "A whole path, or one that begins with //; # stands for the number."),
    "part": ("integer", "Which strip of a frame."),
    "password": ("text", "Of the mail server."),
    "per_task": ("integer", "Frames of a task; from 2 on the engine must know task chunking."),
    "picture": ("text", "The mark of a strip's small picture."),
    "port": ("integer", "1 to 65535."),
    "power": (
        "object",
        "{mac, broadcast, sleeps_in, asleep}: how it is woken, and when it sleeps.",
    ),
    "progress": ("number", "0 to 1."),
    "recipients": ("list", "Mail addresses."),
    "remaining_s": ("number", "Seconds that Blender expects for the frame."),
    "remove": ("text", "The id of a destination."),
    "render_choice": (
        "object",
        "Sent as `devices`: {known, chosen, sit_out, slots, open, job_id, by, asked, used}.",
    ),
    "render_engine": ("text", "CYCLES, BLENDER_EEVEE, …; empty: the scene's own."),
    "replaces": ("text", "The instance before, of the same worker."),
    "resolution": ("object", "{x, y} in pixels, to be checked in each picture."),
    "result": ("text", "done, failed or skipped."),
    "read": ("list", "Of a strip: [sizes, times], marks of the files it reads, before and after."),
    "room": ("integer", "Bytes that were free where the pictures went."),
    "roots": ("list", "Shared folders: [{name, paths}]."),
    "sample": ("integer", "Of the frame in hand."),
    "samples": ("integer", "Of the frame in hand, in all."),
    "seconds": ("number", "How long it took."),
    "secret": ("text", "Signs messages, or is their key."),
    "security": ("text", "Of mail: starttls, tls or none."),
    "sender": ("text", "A mail address."),
    "sha256": ("any", "In hexadecimal."),
    "shared": ("object", "{stamp, seen, mounts}: which shared folders a worker sees."),
    "since": ("integer", "Only what is newer: a revision, or a count of pictures."),
    "sit_out": ("flag", "Rather than render on the CPU what asks for a card."),
    "slots": ("any", "Blenders at once on that computer: a number, or auto: as many as pay."),
    "split_verdict": ("object", "Sent as `split`: whether frames of the open job can be shared."),
    "start": ("integer", "Where the page begins: 0, then `next` of the answer before."),
    "start_frame": ("integer", "The first frame."),
    "state": ("text", "ready, rendering or done."),
    "status": ("text", "Release 1.1's name of `state`."),
    "step": ("any", "Of a job, every so many frames; of a report, the task: frames, strips, …"),
    "system_info": ("object", "Load, memory, system, Blender, devices."),
    "ticket": ("text", "In place of the token, once."),
    "to": ("integer", "The place in the queue, from 0."),
    "token": ("text", "Of the reading."),
    "topics": ("list", "What is told: of `topics`."),
    "total": ("integer", "Bytes in all."),
    "total_frames": ("integer", "Release 1.1's; from 1."),
    "unable": ("flag", "This node cannot do the job at all: no attempt is used up."),
    "unseen": ("flag", "Because it does not see a shared folder."),
    "url": ("text", "Where messages go."),
    "user": ("text", "Of the mail server."),
    "version": ("text", "Of the worker."),
    "video": ("any", "true, or {format, sound, gaps, quality, background}."),
    "view": ("integer", "0, or 1 for the second view of a stereo scene."),
    "wait": ("number", "The answer may take so many seconds, until there is news (0 to 25)."),
    "waiting_for": ("text", "Why a worker can only wait, a sentence."),
    "warnings": ("list", "What may make the picture another one."),
    "worker": ("text", "Its name."),
}


def description(version: str) -> dict[str, Any]:
    """The OpenAPI object.

    Args:
        version: the manager's.
    """
    paths: dict[str, dict] = {}
    for op in OPERATIONS:
        paths.setdefault(op.path, {})[op.method.lower()] = _operation(op)
    about = "On a farm with a token, whoever changes something sends it as X-Noctiluca-Token."
    info = {"title": "Noctiluca Render Batch", "version": version, "description": about}
    return {"openapi": "3.0.3", "info": info, "paths": paths}


def _operation(op: Op) -> dict[str, Any]:
    said: dict[str, Any] = {"summary": op.summary, "parameters": _parameters(op)}
    if op.body:
        said["requestBody"] = {"content": _content(op)}
    error = {"type": "object", "properties": {"ok": TYPES["flag"], "error": TYPES["text"]}}
    said["responses"] = {
        "200": {"description": "Done.", "content": {op.answer: {}}},
        "default": {
            "description": "Why not, in a sentence that says what to do.",
            "content": {JSON: {"schema": error}},
        },
    }
    return said


def _parameters(op: Op) -> list[dict[str, Any]]:
    inside = [part[1:-1] for part in op.path.split("/") if part.startswith("{")]
    found = [{"name": n, "in": "path", "required": True, "schema": TYPES["text"]} for n in inside]
    for word in op.query.split():
        name, must = word.rstrip("!"), word.endswith("!")
        kind, sentence = KEYS[name]
        found.append(
            {
                "name": name,
                "in": "query",
                "required": must,
                "schema": TYPES[kind],
                "description": sentence,
            }
        )
    return found


def _content(op: Op) -> dict[str, Any]:
    media = {"JSON": JSON, "BYTES": BYTES, "PICTURE": PICTURE}.get(op.body)
    if media:
        return {media: {}}
    names = op.body.split()
    keys = {_wire_name(name): _schema(name.rstrip("!"), op) for name in names}
    must = [name[:-1] for name in names if name.endswith("!")]
    schema = {"type": "object", "properties": keys, **({"required": must} if must else {})}
    return {JSON: {"schema": schema}}


def _wire_name(name: str) -> str:
    return {"split_verdict": "split", "render_choice": "devices"}.get(name, name.rstrip("!"))


def _schema(name: str, op: Op) -> dict[str, Any]:
    """What a key may be; of an option of a job by its own rule."""
    is_option = name not in KEYS or op.path in ("/set_job", "/test_job", "/change_job")
    rule = OPTIONS.get(name) if is_option else None
    if rule is None:
        kind, sentence = KEYS[name]
        return {**TYPES[kind], "description": sentence}
    found = dict(TYPES[OF_OPTIONS.get(rule.kind, "any")])
    limits = {"low": "minimum", "high": "maximum", "limit": "maxLength"}
    found.update({limits[key]: value for key, value in rule.limits.items() if key in limits})
    if "choices" in rule.limits:
        found["enum"] = [*rule.limits["choices"]]
    if rule.default is not None:
        found["default"] = rule.default
    return found
