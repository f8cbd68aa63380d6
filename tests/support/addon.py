"""The add-on under test: its pure parts without Blender, and itself inside any Blender.

    addon = load()                                # with a stand-in for bpy; no Blender needed
    with Wire({"/status": {...}}) as wire: ...    # a manager that says exactly what it is told to
    told = run(blender, "checks", home, ...)      # installs it, then runs inside_blender/checks.py

``run`` starts Blender with user folders of its own and installs the add-on through the preferences'
operators, as a person does. The script imports from ``inside``: ``addon`` (the module), ``NAME``,
``ARGUMENTS`` and ``tell(key, value)``; what it tells comes back as a dictionary.
"""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
import threading
import types
import unittest
from pathlib import Path

from support import PROGRAMS

ADDON_PY = PROGRAMS / "addon" / "noctiluca_render_manager.py"
NAME = ADDON_PY.stem
RUN_S = 1200
OLDEST_PYTHON = (3, 10)  # Blender 3.4's


def load() -> types.ModuleType:
    """The add-on as a module, outside Blender. What touches bpy cannot be called."""
    if sys.version_info < OLDEST_PYTHON:
        raise unittest.SkipTest(
            "needs Python 3.10: no Blender that the add-on is for has an older one"
        )
    stand_ins = {"bpy": _stand_in_bpy(), "blf": types.ModuleType("blf")}
    before = {name: sys.modules.get(name) for name in stand_ins}
    sys.modules.update(stand_ins)
    try:
        spec = importlib.util.spec_from_file_location(f"{NAME}_outside", ADDON_PY)
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
    finally:
        for name, module_before in before.items():
            if module_before is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module_before
    return module


def _stand_in_bpy() -> types.ModuleType:
    """As much of bpy as the add-on's class bodies need."""
    bpy = types.ModuleType("bpy")
    bases = ("Panel", "Operator", "PropertyGroup", "AddonPreferences")
    bpy.types = types.SimpleNamespace(**{name: type(name, (), {}) for name in bases})
    bpy.app = types.SimpleNamespace(
        handlers=types.SimpleNamespace(persistent=lambda function: function)
    )
    return bpy


class Wire:
    """A listener that answers each request with what it was given, or misbehaves as told.

    Args:
        replies: path without query → JSON value, (status, JSON value), raw bytes for a body of
            that kind, or a callable that gets the connection and does as it likes with it.
    """

    def __init__(self, replies: dict | None = None) -> None:
        self.replies = dict(replies or {})
        self.requests: list[tuple[str, str, dict, object]] = []  # method, path, headers, body
        self.held = threading.Event()  # set when the test is over: ends what hangs on purpose
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def __enter__(self) -> Wire:
        return self

    def __exit__(self, *_) -> None:
        self.held.set()
        self._listener.close()

    def seen(self, path: str) -> list[tuple[str, str, dict, object]]:
        return [request for request in self.requests if request[1].split("?")[0] == path]

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return  # closed: the test is over
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            try:
                reader = connection.makefile("rb")
                method, path, _ = reader.readline().decode("latin-1").split(" ")
                headers = {}
                while (line := reader.readline().decode("latin-1").strip()) != "":
                    name, _, value = line.partition(":")
                    headers[name.strip().lower()] = value.strip()
                body = reader.read(int(headers.get("content-length", 0)))
                self.requests.append((method, path, headers, json.loads(body) if body else None))
                self._reply(connection, self.replies.get(path.split("?")[0], {"ok": True}))
            except (OSError, ValueError):
                pass  # the other side has hung up, which some tests want it to

    def _reply(self, connection: socket.socket, reply: object) -> None:
        if callable(reply):
            reply(connection)
            return
        status, value = reply if isinstance(reply, tuple) else (200, reply)
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        head = f"HTTP/1.1 {status} x\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        connection.sendall(head.encode() + body)

    # --- ways to misbehave --------------------------------------------------------------------

    def silent(self, _connection: socket.socket) -> None:
        """Takes the request and never answers."""
        self.held.wait(RUN_S)

    def dripping(self, connection: socket.socket) -> None:
        """A byte now and then, for ever: each read succeeds, the reply never ends."""
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n{")
        while not self.held.wait(0.1):
            connection.sendall(b" ")

    def endless(self, connection: socket.socket) -> None:
        """Bytes as fast as they are taken."""
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while not self.held.is_set():
            connection.sendall(b"[" * 65536)


def unused_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


# --- inside Blender -----------------------------------------------------------------------------

BODIES = Path(__file__).resolve().parent / "inside_blender"
PRELUDE = r"""
import bpy, json, os, runpy, sys, traceback, types
inside = types.ModuleType("inside")
inside.NAME = "noctiluca_render_manager"
inside.ARGUMENTS = json.loads(os.environ["NOCTILUCA_TEST_ARGUMENTS"])
_told = {}
inside.tell = _told.__setitem__
sys.modules["inside"] = inside
_body = os.environ["NOCTILUCA_TEST_BODY"]
sys.path.insert(0, os.path.dirname(_body))
sys.dont_write_bytecode = True
try:
    if os.environ["NOCTILUCA_TEST_ADDON"]:
        bpy.ops.preferences.addon_install(filepath=os.environ["NOCTILUCA_TEST_ADDON"])
        assert bpy.ops.preferences.addon_enable(module=inside.NAME) == {"FINISHED"}
        import noctiluca_render_manager
        inside.addon = noctiluca_render_manager
    runpy.run_path(_body)
except BaseException:
    _told["problem"] = traceback.format_exc()
with open(os.environ["NOCTILUCA_TEST_TOLD"], "w", encoding="utf-8") as _file:
    json.dump(_told, _file)
"""


def user_folders(folder: Path) -> dict[str, str]:
    """An environment in which Blender knows nothing of this user and writes nothing of theirs."""
    kinds = ("CONFIG", "SCRIPTS", "DATAFILES", "EXTENSIONS")
    own = {f"BLENDER_USER_{kind}": str(folder / kind.lower()) for kind in kinds}
    for path in own.values():
        Path(path).mkdir(parents=True, exist_ok=True)
    return {**os.environ, "BLENDER_USER_RESOURCES": str(folder), **own, "PYTHONUTF8": "1"}


def run(
    blender: str, body: str, home: Path, /, installs: str = str(ADDON_PY), **arguments: object
) -> dict:
    """Runs inside_blender/``body``.py in a background Blender that has just installed the add-on.

    Args:
        installs: the add-on's file; "": none, the script does that.

    Returns:
        what the script told, and under "console" everything that Blender printed.

    Raises:
        AssertionError: the script failed, or Blender did.
    """
    (home / "prelude.py").write_text(PRELUDE, encoding="utf-8")
    told = home / "told.json"
    environment = {
        **user_folders(home / "user"),
        "NOCTILUCA_TEST_ADDON": installs,
        "NOCTILUCA_TEST_ARGUMENTS": json.dumps(arguments),
        "NOCTILUCA_TEST_BODY": str(BODIES / f"{body}.py"),
        "NOCTILUCA_TEST_TOLD": str(told),
    }
    command = [blender, "-b", "--factory-startup", "--python", str(home / "prelude.py")]
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=RUN_S,
    )
    console = done.stdout.decode("utf-8", "replace")
    assert told.exists(), f"Blender ended with {done.returncode} and told nothing:\n{console}"
    result = json.loads(told.read_text(encoding="utf-8"))
    assert "problem" not in result, f"{result['problem']}\n{console[-3000:]}"
    return {**result, "console": console}
