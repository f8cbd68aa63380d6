"""The manager of a Noctiluca Render Batch farm: arguments, wiring, signals; nothing else.

    python3 manager.py [--host H] [--port P] [--data DIR] [--token WORD] [--host-name NAME]
                       [--project-room GB] [--no-browser] [--demo]

What the farm decides is in farm.py and scheduling.py, what it keeps in store.py and history.py, the
lock and the loop thread in service.py, the route table in api.py, the HTTP front end in httpd/, and
who is let in is up to access.py and httpd/guard.py.
"""

from __future__ import annotations

import os
import sys

if runs_inside_launcher_1 := (
    __name__ == "__main__"
    and os.path.basename(sys.argv[0]) != os.path.basename(sys._getframe().f_code.co_filename)
):
    # Launcher 1.0 brings this file alone and executes its text inside its own process: argv[0] is
    # the launcher then, not the file that this code was compiled from. (manager.py and worker.py
    # have the same lines.) The updater comes from where this file came from, checked against the
    # release manifest, or from a release brought before; it brings the rest.
    PROGRAM, EXE = "manager", "NoctilucaManager.exe"
    REPOSITORY = "rzamoraa/noctiluca-render-batch"
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, *sys.argv[1:]] if frozen else [sys.executable, *sys.argv]
    try:
        import hashlib
        import json
        import types
        import urllib.request
        from pathlib import Path

        home = Path(os.environ.get("NOCTILUCA_HOME") or Path(command[not frozen]).resolve().parent)
        source = f"https://raw.githubusercontent.com/{REPOSITORY}/main/"
        source = os.environ.get("NOCTILUCA_UPDATE_URL") or source

        def fetch(path):
            with urllib.request.urlopen(f"{source.rstrip('/')}/{path}", timeout=10) as reply:
                return reply.read(4 * 1024 * 1024)

        try:
            files = json.loads(fetch(f"{PROGRAM}/release.json"))["files"]
            hashes = {file["path"]: file["sha256"] for file in files}
            names = ("__init__", "device_names", "files", "problems")
            names += ("release", "download", "updater")
            paths = [f"launcher/{name}.py" for name in names]
            texts = {path: fetch(f"{PROGRAM}/{path}") for path in paths}
            for path, text in texts.items():
                if hashlib.sha256(text).hexdigest() != hashes[f"{PROGRAM}/{path}"]:
                    raise ValueError(f"{path} is not the released one; try again in 10 minutes")
            for path, text in texts.items():
                name = path[: -len(".py")].replace("/", ".").replace(".__init__", "")
                module = sys.modules[name] = types.ModuleType(name)
                module.__package__, module.__path__ = "launcher", []
                exec(compile(text, path, "exec"), module.__dict__)
        except (OSError, ValueError, LookupError, TypeError):
            brought = sorted(home.glob(f"releases/{PROGRAM}/[0-9]*/{PROGRAM}"))
            if not brought:
                raise
            sys.path.insert(0, str(brought[-1]))
        try:
            from launcher import updater
        except ImportError:  # only release 2.0 was brought before, where it had no folder
            import updater

        entry = updater.bring_for_old_launcher(PROGRAM, home)
    except Exception as problem:
        print(
            f"This {EXE} (launcher 1.0) cannot bring release 2 ({problem}): get the new {EXE} from "
            f"https://github.com/{REPOSITORY} / Descargue el nuevo {EXE} de esa dirección."
        )
        if frozen and sys.stdin and sys.stdin.isatty():
            input()  # the window closes with the program
        sys.exit(2)
    sys.exit(updater.become(entry, home, command))

if missing := [
    part
    for part in ("demo", "httpd", "launcher")
    if not os.path.isfile(os.path.join(os.path.dirname(__file__), part, "__init__.py"))
]:
    print(
        f"manager.py needs the whole folder around it: copy {'/, '.join(missing)}/ there, too. / "
        f"Falta parte de la carpeta: copie también {'/, '.join(missing)}/."
    )
    sys.exit(2)

import argparse
import contextlib
import gc
import queue
import socket
import threading
import time
import webbrowser
from collections.abc import Callable, Iterator
from pathlib import Path

from launcher import language
from launcher.writer import Writer

VERSION = "2.3"
HOST = "0.0.0.0"
PORT = 8000
COLLECTOR_THRESHOLDS = (5_000, 20, 20)  # Python's own: 700, 10, 10 (gc.set_threshold)
NOT_NOW_RETRY_S = 1.0
BROKEN = 1  # exit code: a mistake of ours
CHANGE_SOMETHING_FIRST = 2  # exit code: a person must act, starting again would not help

FILES = (  # in the data folder, beside those that people write
    *("farm.db", "farm.db-wal", "farm.db-shm", "farm.db-journal"),
    *("job_history.json", "job_history.older.jsonl", "manager.port", "manager.log", "paths.json"),
    *("messages.json", "messages_outbox.json"),
)

HERE = Path(__file__).resolve().parent

TEXTS = {
    "en": {
        "title": "Noctiluca Manager {version}",
        "up": "Noctiluca Manager {version} is up. Dashboard: {url}",
        "elsewhere": "Workers and other computers reach it at {urls}",
        "open": "No token is set: everybody on this network can send and cancel jobs (see README).",
        "own": "Only this computer can reach it: --host is {host}.",
        "token": "A token is set: workers, add-on and dashboard need it.",
        "stop": "Ctrl-C ends the manager. The queue is kept.",
        "bye": "The manager has ended. The queue is kept for the next start.",
    },
    "es": {
        "title": "Noctiluca Manager {version}",
        "up": "Noctiluca Manager {version} en marcha. Panel: {url}",
        "elsewhere": "Los workers y otros equipos lo encuentran en {urls}",
        "open": "Sin token: cualquiera en esta red puede enviar y cancelar trabajos (vea README).",
        "own": "Solo este equipo lo alcanza: --host es {host}.",
        "token": "Hay un token: lo necesitan los workers, el add-on y el panel.",
        "stop": "Ctrl-C termina el manager. La cola se conserva.",
        "bye": "El manager ha terminado. La cola se conserva para el próximo inicio.",
    },
}


def parse_arguments(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="manager.py", description="The manager of a Noctiluca Render Batch farm."
    )
    parser.add_argument("--host", default=HOST, help=f"address to listen on (default {HOST})")
    parser.add_argument("--port", type=_port, default=PORT, help=f"default {PORT}; 0: any free one")
    parser.add_argument("--data", type=Path, help="folder of the history and the farm's database")
    parser.add_argument("--no-browser", action="store_true", help="do not open the dashboard")
    parser.add_argument(
        "--no-discovery", action="store_true", help="do not answer workers that look for a manager"
    )
    parser.add_argument("--token", help="what workers, add-on and dashboard must send to act")
    parser.add_argument(
        "--host-name",
        type=_host_name,
        action="append",
        default=[],
        metavar="NAME",
        help="a name under which this manager is reached, besides its computer's own; repeatable",
    )
    parser.add_argument(
        "--record",
        type=Path,
        metavar="FILE",
        help="write down each event of the farm, to tell it again",
    )
    parser.add_argument(
        "--project-room",
        type=_gigabytes,
        metavar="GB",
        help="room for projects that are sent and pictures that come back (default: half of the "
        "disk's free room)",
    )
    parser.add_argument("--demo", action="store_true", help="render a small animation right here")
    parser.add_argument("--yes", action="store_true", help="with --demo: install what is missing")
    parser.add_argument("--version", action="version", version=VERSION)
    return parser.parse_args(arguments)


def _port(text: str) -> int:
    port = int(text) if text.isdecimal() else -1
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port (0 to 65535)")
    return port


def _gigabytes(text: str) -> float:
    try:
        amount = float(text)
    except ValueError:
        amount = -1.0
    if not 0 <= amount <= 1e9:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of gigabytes")
    return amount


def _host_name(text: str) -> str:
    from access import AccessError, check_host_name

    try:
        return check_host_name(text)
    except AccessError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def data_folder(arguments: argparse.Namespace) -> Path:
    """--data, else the folder that the launcher names (beside the .exe), else manager.py's."""
    return arguments.data or Path(os.environ.get("NOCTILUCA_HOME") or HERE)


def farm_token(arguments: argparse.Namespace) -> str | None:
    """--token, else $NOCTILUCA_TOKEN, else the data folder's token.txt.

    Raises:
        AccessError: it cannot be used, or the file cannot be read.
    """
    import access

    given = arguments.token or os.environ.get("NOCTILUCA_TOKEN")
    return access.farm_token(given, data_folder(arguments))


@contextlib.contextmanager
def running(arguments: argparse.Namespace) -> Iterator[int]:
    """The whole manager, from lock to goodbye; yields the port it listens on.

    Raises:
        NotNow: the disk is full, say; later it may work.
        AccessError, FolderInUse, StoreError, OSError: with a sentence, before anything is served.
    """
    from activity_log import ActivityLog, start_logging, stop_logging

    folder = data_folder(arguments).resolve()
    with contextlib.ExitStack() as stack:
        complaints = _take_folder(folder, stack)
        activity = ActivityLog(language=language.choose(os.environ))
        activity.take_up(folder / "manager.log")
        logs = start_logging(folder)
        stack.callback(stop_logging, logs)
        for complaint in complaints:
            activity.tell("error", "{problem}", alert=True, problem=complaint)

        def end_broken() -> None:
            # For the launcher it is a crash: it starts the manager again, which goes on from what
            # is on the disk.
            stop_logging(logs)
            os._exit(BROKEN)

        service = _open_farm(arguments, folder, activity, end_broken, stack)
        api = _new_api(arguments, folder, service, stack)
        server = _new_server(arguments, folder, api)
        server.start()
        api.about.port = server.port
        api.prefer = server.prefer
        api.traffic = lambda: (server.answers.copy(), server.connection_count)
        service.start()
        api.foresee_queue()
        stack.callback(server.close)
        stack.callback(service.close)  # first: it answers those who wait, and writes the rest
        _answer_discovery(arguments, server.port, activity, stack)
        _note_port(folder / "manager.port", server.port, activity, stack)
        yield server.port


def _take_folder(folder: Path, stack: contextlib.ExitStack) -> list[str]:
    """The data folder is there, and this manager's alone; a sentence about each thing in it that
    stood in the way of the manager's files.

    Raises:
        NotNow, StoreError, FolderInUse: as `running`.
    """
    from lock import LOCK_NAME, lock_folder
    from store import clear_the_way, unwritable

    try:
        folder.mkdir(parents=True, exist_ok=True)
        complaints = clear_the_way(folder, [LOCK_NAME])
        stack.enter_context(lock_folder(folder))
        return complaints + clear_the_way(folder, FILES)
    except OSError as problem:
        raise unwritable(folder, problem) from problem


def _new_api(
    arguments: argparse.Namespace, folder: Path, service: object, stack: contextlib.ExitStack
) -> object:
    """The routes, with the pictures and projects that they serve."""
    import magic_packet
    from api import About, Api
    from kept_folders import KeptFolders
    from previews import Previews

    previews = Previews(folder / "previews")
    for complaint in previews.complaints:
        service.complain(complaint)
    projects = _projects(arguments, folder, service)
    stack.callback(projects.close)
    folders = KeptFolders(folder)
    if folders.complaint:
        service.complain(folders.complaint)
    service.send_magic = magic_packet.send
    messenger = _messenger(folder, service, stack)
    about = About(VERSION, arguments.port, HERE)
    api = Api(service, previews, about, projects, folders, messenger)
    stack.callback(api.close)
    return api


def _messenger(folder: Path, service: object, stack: contextlib.ExitStack) -> object:
    """Who tells people what happens, started; the farm's news go there."""
    from messenger import Messenger

    spoken = language.choose(os.environ)
    messenger = Messenger(folder, socket.gethostname(), service.activity.tell, spoken)
    service.post = messenger.tell
    messenger.start()
    stack.callback(messenger.close)
    return messenger


def _new_server(arguments: argparse.Namespace, folder: Path, api: object) -> object:
    """The HTTP server, not started yet, and whom it lets in.

    Raises:
        AccessError, OSError: as `running`.
    """
    from access import host_names
    from api import is_protected
    from httpd.guard import Guard
    from httpd.server import MIB, HttpLimits, HttpServer, own_host_names
    from previews import MAX_PREVIEW_BYTES

    names = own_host_names()  # may still grow
    names |= host_names(arguments.host_name, folder, api.service.complain)
    token = farm_token(arguments)
    api.about.token, api.about.names = token, names
    guard = Guard(token, names, is_protected, time.monotonic, api.tell_guessing)
    api.check_token = guard.check_token
    limits = HttpLimits(
        body_cap=lambda method, path: MAX_PREVIEW_BYTES if path == "/frame_preview" else MIB
    )
    return HttpServer(
        api.handle,
        arguments.host,
        arguments.port,
        guard=guard,
        limits=limits,
        uploads=api.upload,
    )


def _open_farm(
    arguments: argparse.Namespace,
    folder: Path,
    activity: object,
    on_broken: Callable[[], None],
    stack: contextlib.ExitStack,
) -> object:
    """The farm as the last manager left it, behind its service, which is not started yet.

    Raises:
        NotNow, StoreError, OSError: as `running`.
    """
    from awake import Awake
    from history import History
    from service import Service
    from store import SqliteStore

    history = History(folder / "job_history.json")
    store = SqliteStore(folder / "farm.db")
    return Service(
        store,
        history,
        activity,
        farm=_recorded_farm(arguments.record, activity, stack),
        stay_awake=Awake().hold,
        on_broken=on_broken,
        free_room=store.free_room,
    )


def _projects(arguments: argparse.Namespace, folder: Path, service: object) -> object:
    """Where projects that are sent are kept; says how much room they may take, once there are."""
    import copies_api
    from project_store import ProjectStore, size_said
    from transitions import Refused

    gigabytes = arguments.project_room
    store = ProjectStore(
        folder / "copies",
        quota_bytes=None if gigabytes is None else int(gigabytes * 1e9),
        in_use=lambda: copies_api.in_use(service),
        complain=service.complain,
    )
    try:
        copies_api.take_up_strips(service, store)
        if store.exists:
            used, limit = store.room()
            text = "Projects and pictures that were sent take {used} of {room} in {folder}."
            said = {"used": size_said(used), "room": size_said(limit), "folder": store.folder}
            service.activity.tell("info", text, **said)
    except Refused as problem:
        service.complain(problem)
    return store


def _recorded_farm(
    path: Path | None, activity: object, stack: contextlib.ExitStack
) -> object | None:
    """A farm that writes its events to a file (recording.py), where one is named.

    Raises:
        OSError: the file cannot be written.
    """
    if path is None:
        return None
    from recording import RecordingFarm

    file = stack.enter_context(open(path, "a", encoding="utf-8", buffering=1))
    whole = [True]  # until a line is missing: what follows would be of no use

    def write(line: str) -> None:
        try:
            if whole:
                file.write(f"{line}\n")
        except OSError as problem:
            whole.clear()
            text = "The recording ends here: {problem}. The farm goes on."
            activity.tell("warning", text, alert=True, problem=problem)

    return RecordingFarm(write=write)


def _note_port(file: Path, port: int, activity: object, stack: contextlib.ExitStack) -> None:
    """Writes the port for scripts: a convenience, without which the manager works as well."""

    def forget() -> None:
        with contextlib.suppress(OSError):  # the next manager writes its own
            file.unlink()

    try:
        file.write_text(str(port), encoding="ascii")
    except OSError as problem:
        text = "manager.port cannot be written: {problem}. Only scripts that read it miss it."
        activity.tell("warning", text, problem=problem)
    stack.callback(forget)


def _answer_discovery(
    arguments: argparse.Namespace, port: int, activity: object, stack: contextlib.ExitStack
) -> None:
    if arguments.no_discovery:
        return
    from discovery_server import Answerer

    facts = {"port": port, "version": VERSION, "token_needed": bool(farm_token(arguments))}
    answerer = Answerer(port, lambda: facts, host=arguments.host)
    try:
        answerer.start()
    except OSError as problem:
        activity.tell("warning", "{problem}", alert=True, problem=problem)
    else:
        stack.callback(answerer.close)


def serve(arguments: argparse.Namespace) -> int:
    """Runs the manager until somebody wants it to end; returns the exit code."""
    import signals
    from access import AccessError
    from lock import FolderInUse
    from store import NotNow, StoreError

    told, wish = "", None
    console = Writer()
    wishes: queue.SimpleQueue[str] = queue.SimpleQueue()
    ended = threading.Event()
    signals.listen(wishes, ended)
    try:
        while wish is None:
            try:
                with running(arguments) as port:
                    _welcome(arguments, port, console)
                    _calm_collector()
                    wish = signals.next_wish(wishes)
            except NotNow as problem:
                if told != str(problem):
                    told = str(problem)
                    console.line(_said(problem), sys.stderr)
                    _say_ready()  # to the launcher: nothing is wrong with this release
                wish = wish or signals.next_wish(wishes, NOT_NOW_RETRY_S)
    except (AccessError, FolderInUse, StoreError, OSError) as problem:
        console.line(_said(problem), sys.stderr)
        return _last_words(console, CHANGE_SOMETHING_FIRST)
    finally:
        ended.set()
    console.line(TEXTS[language.choose(os.environ)]["bye"])
    return _last_words(console, 0)


def _said(problem: Exception) -> str:
    """In the language of this computer, where it knows its own Spanish."""
    from spanish import said

    spanish = getattr(problem, "spanish", "")
    if template := getattr(problem, "template", ""):  # the sockets' own, who know of no language
        spanish = said(template, problem.values)[1]
    return spanish if spanish and language.choose(os.environ) == "es" else str(problem)


def _last_words(console: Writer, code: int) -> int:
    if not console.finish():
        os._exit(code)  # everything is written; only the console hangs
    return code


def _calm_collector() -> None:
    """What is loaded by now stays, so the collector need not look at it again. Nor need it look at
    every frame, worker and connection every few seconds: that stops everybody for 0.1 to 0.3 s
    with 2,000 workers. Nearly everything that a request leaves behind is freed without it.
    """
    gc.freeze()
    gc.set_threshold(*COLLECTOR_THRESHOLDS)


def _say_ready() -> None:
    ready = os.environ.get("NOCTILUCA_READY_FILE")
    if ready:
        Path(ready).touch()


def _welcome(arguments: argparse.Namespace, port: int, console: Writer) -> None:
    _say_ready()
    texts = TEXTS[language.choose(os.environ)]
    url = f"http://localhost:{port}/"
    console.line(texts["up"].format(version=VERSION, url=url))
    if arguments.host in ("0.0.0.0", "::"):
        urls = ", ".join(f"http://{address}:{port}/" for address in _own_addresses())
        if urls:
            console.line(texts["elsewhere"].format(urls=urls))
    console.line(_who_may(arguments, texts))
    console.line(texts["stop"])
    console.do(lambda: _set_title(texts["title"].format(version=VERSION)))
    if not arguments.no_browser and sys.stdout and sys.stdout.isatty():
        threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()


def _who_may(arguments: argparse.Namespace, texts: dict[str, str]) -> str:
    """Who can change something."""
    if farm_token(arguments):
        return texts["token"]
    is_own = arguments.host == "localhost" or arguments.host.startswith("127.")
    is_own = is_own or arguments.host == "::1"
    return texts["own"].format(host=arguments.host) if is_own else texts["open"]


def _own_addresses() -> list[str]:
    """This computer's IPv4 addresses at which others can reach it."""
    try:
        found = socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:  # a host name that no resolver knows
        return []
    return sorted(address for address in found if not address.startswith("127."))


def _set_title(title: str) -> None:
    if os.name == "nt":
        import ctypes

        ctypes.windll.kernel32.SetConsoleTitleW(title)
    elif sys.stdout and sys.stdout.isatty():
        print(f"\033]0;{title}\007", end="", flush=True)


def main() -> int:
    for stream in (sys.stdout, sys.stderr):  # no console knows every letter: never fail on one
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    arguments = parse_arguments()
    if arguments.demo:
        from demo import program

        return program.main(arguments)
    return serve(arguments)


def end(code: int) -> None:
    """Ends the process, even while a thread still waits for a share that hangs: Python would wait
    for that thread."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with contextlib.suppress(OSError):  # its reader has gone
            stream.flush()
    others = (each for each in threading.enumerate() if each is not threading.main_thread())
    if not all(thread.daemon for thread in others):
        os._exit(code)
    sys.exit(code)


if __name__ == "__main__":
    end(main())
