"""One live Blender with one .blend open: started, asked, ended.

The other side is render_session.py, where the protocol stands; link.py has the socket to it. Rules
kept here:
- whoever asks waits for an answer, for the process's end, for the time limit, or for kill(),
  whichever is first; nothing is polled;
- what Blender writes for itself (temporary files, crash reports) goes into the scratch folder.
"""

from __future__ import annotations

import base64
import collections
import os
import queue
import re
import shlex
import subprocess
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Callable

from . import blender_log
from .activity import Activity, Stillness
from .link import Link
from .process import Process

SESSION_SCRIPT = str(Path(__file__).resolve().with_name("render_session.py"))
SESSION_VARIABLE = "NOCTILUCA_SESSION"  # as in render_session.py
OURS_ONLY = ("NOCTILUCA_TOKEN", SESSION_VARIABLE)  # a scene's scripts must not find these
EXIT_NO_LINK = 86  # as in render_session.py
QUIT_S = 1.0
KEPT_FILE_LINES = 2000
LOOK_S = 1.0  # a waiting thread looks at the process this seldom, or less often
LOOKS = 10  # before it is called hung


class BlenderEnded(Exception):
    """The process ended before it answered. Carries the exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class TimeIsUp(Exception):
    """The answer did not come within the limit. Carries the limit in seconds."""

    def __init__(self, limit_s: float) -> None:
        super().__init__(limit_s)
        self.limit_s = limit_s


class Hung(Exception):
    """Silent and without using the processor for too long. Carries how long, in seconds."""

    def __init__(self, silent_s: float) -> None:
        super().__init__(silent_s)
        self.silent_s = silent_s


REFUSALS = ("replace", "unseen", "card", "unable")


class SessionRefused(Exception):
    """The session answered that it cannot: carries its sentence.

    Attributes:
        replace: this Blender is not to be trusted with another frame.
        unseen: this node does not see a shared folder that is needed,
        card: or does not have a render device that is.
        unable: this Blender cannot render the scene as it is, and another one may.
    """

    def __init__(self, sentence: str, *why: str) -> None:
        super().__init__(sentence)
        self.replace, self.unseen, self.card, self.unable = (kind in why for kind in REFUSALS)


def session_command(
    executable: str,
    blend_file: str,
    allow_scripts: bool,
    device: str = "",
    addons: str = "",
) -> list[str]:
    """The argument list that opens a session. --python-exit-code guards only what follows it."""
    return [
        executable,
        "-b",
        *(["--addons", addons] if addons else []),
        "--enable-autoexec" if allow_scripts else "--disable-autoexec",
        os.path.abspath(blend_file),
        "--python-exit-code",
        "1",
        "--python",
        SESSION_SCRIPT,
        *device_arguments(device),
    ]


def device_arguments(device: str) -> list[str]:
    """What has Cycles render on this kind of device, whatever the .blend says; they come last."""
    return ["--", "--cycles-device", device] if device else []


_CMD_SIGNS = re.compile(r"([()%!^\"<>&|])")
_CMD_PLAIN = re.compile(r"[\w.:\\/+=@-]+")


def pasteable(command: list[str]) -> str:
    """The command as a person can paste it into this system's command line."""
    return " ".join(map(for_cmd, command)) if os.name == "nt" else shlex.join(command)


def for_cmd(argument: str) -> str:
    """The argument for cmd.exe, where & and % belong to no file name but to commands and variables.

    A folder may be called ``a&b``: what a person pastes from a log must only ever be a path.
    """
    text = subprocess.list2cmdline([argument])
    if '"' in argument or "%" in argument:  # quotes would not hold: each character by itself
        return _CMD_SIGNS.sub(r"^\1", text)
    if text == argument and not _CMD_PLAIN.fullmatch(text):
        backslashes = len(text) - len(text.rstrip("\\"))
        text = '"' + text + "\\" * backslashes + '"'
    return text


def environment(scratch: str) -> dict[str, str]:
    """Ours, with the temporary folder inside the scratch folder and without the farm's token."""
    env = {name: value for name, value in os.environ.items() if name not in OURS_ONLY}
    env.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), scratch))
    if "LD_LIBRARY_PATH_ORIG" in env:  # a frozen worker's own libraries are not Blender's
        env["LD_LIBRARY_PATH"] = env.pop("LD_LIBRARY_PATH_ORIG")
    return env


class Watch:
    """Looks now and then whether a Blender that is waited for still lives; see activity.py."""

    def __init__(self, hang_s: float, measure: Callable[[], Activity | None]) -> None:
        """
        Args:
            hang_s: this long without a word and without work counts as hung.
            measure: what it has done so far.
        """
        self._hang_s, self._measure = hang_s, measure
        self._look_s = max(LOOK_S, hang_s / LOOKS)
        self._stillness = Stillness(time.monotonic(), 2 * self._look_s)
        self.word = self._stillness.word

    def next_of(self, inbox: queue.SimpleQueue, limit_s: float | None) -> object:
        """The next thing to be put there, once it is; None is no limit.

        Raises:
            TimeIsUp; Hung.
        """
        started = time.monotonic()
        while True:
            left_s = None if limit_s is None else limit_s - (time.monotonic() - started)
            if left_s is not None and left_s <= 0:
                raise TimeIsUp(limit_s)
            try:
                return inbox.get(timeout=self.pause_s(left_s))
            except queue.Empty:
                self.look()

    def pause_s(self, left_s: float | None) -> float:
        """How long to wait until the next look, with so much of a time limit left."""
        return self._look_s if left_s is None else min(self._look_s, left_s)

    def look(self) -> None:
        """Raises Hung."""
        still_s = self._stillness.look(time.monotonic(), self._measure)
        if still_s >= self._hang_s:
            raise Hung(still_s)


class LiveBlender:
    """Usable from the thread that renders; kill() from any."""

    def __init__(
        self,
        command: list[str],
        scratch: str,
        *,
        hang_s: float,
        variables: Mapping[str, str] = MappingProxyType({}),
        on_text: Callable[[str], None] = lambda text: None,
        on_preview: Callable[[int | str, bytes], None] = lambda of, jpeg: None,
    ) -> None:
        """Starts Blender; hello() waits for it.

        Args:
            command: from session_command.
            scratch: an existing folder of its own.
            hang_s: as for Watch.
            variables: of its environment, beside ours.
            on_text: receives each line Blender prints and each progress text, from other threads.
            on_preview: receives a small JPEG of a frame, or of the strip in a folder, that was
                answered; from another thread.

        Raises:
            OSError: Blender could not be started.
        """
        self._watch = Watch(hang_s, lambda: self.process.activity())
        self._on_text, self._on_preview = on_text, on_preview
        self._inbox: queue.SimpleQueue = queue.SimpleQueue()
        self._ended = False
        self._lines: collections.deque[str] = collections.deque(maxlen=KEPT_FILE_LINES)
        self._lines_lock = threading.Lock()
        self._lines_changed = threading.Condition(self._lines_lock)
        self.about: dict = {}  # what hello told
        self._link = Link(self._take)
        env = {**environment(scratch), **variables}
        env[SESSION_VARIABLE] = self._link.address
        try:
            self.process = Process(
                command, env=env, cwd=scratch, on_line=self._on_line, on_exit=self._on_exit
            )
        except BaseException:
            self._link.close()
            raise
        self._link.start()

    # --- for the rendering thread -----------------------------------------------------------------

    def hello(self, limit_s: float) -> dict:
        """Waits until the .blend is open and the session is there.

        Raises:
            BlenderEnded, TimeIsUp, Hung
        """
        self.about = self._answer(limit_s)
        return self.about

    def ask(
        self,
        limit_s: float | None,
        do: str,
        on_written: Callable[[dict], None] | None = None,
        **values,
    ) -> dict:
        """Sends a command and waits for its answer.

        Args:
            on_written: what is to be done with the files of a frame before the session goes on;
                the time it takes does not count. What it raises is raised here, after the answer.

        Raises:
            SessionRefused: the session says why not.
            BlenderEnded, TimeIsUp, Hung
        """
        with self._lines_lock:
            self._lines.clear()
        self._send(do, **values)
        started = time.monotonic()
        answer = self._answer(limit_s)
        if answer["is"] == "written" and on_written is not None:
            left_s = None if limit_s is None else limit_s - (time.monotonic() - started)
            answer = self._go_on(left_s, answer, on_written)
        if answer["is"] == "failed":
            why = [kind for kind in REFUSALS if answer.get(kind)]
            raise SessionRefused(str(answer.get("error", "")), *why)
        return answer

    def _go_on(self, limit_s: float | None, said: dict, on_written: Callable) -> dict:
        try:
            on_written(said)
        except BaseException:
            self._let_go_on(limit_s)
            raise
        self._send("go on")
        return self._answer(limit_s)

    def _let_go_on(self, limit_s: float | None) -> None:
        """To the end of this frame, whose answer does not matter any more."""
        if not self.alive:
            return
        self._send("go on")
        try:
            self._answer(limit_s)
        except BlenderEnded:
            pass
        except (TimeIsUp, Hung):
            self.kill()

    def _send(self, do: str, **values) -> None:
        self._watch.word()  # ours: from here on it is expected to work
        try:
            self._link.send({"do": do, **values})
        except OSError:
            pass  # its end arrives in the inbox, with the exit code

    def lines_until(self, mark: str, patience_s: float) -> list[str]:
        """What Blender printed since the last command about files it wrote or could not, up to
        the line ``mark`` or for as long as that."""
        with self._lines_lock:
            self._lines_changed.wait_for(lambda: mark in self._lines, patience_s)
            return [line for line in self._lines if line != mark]

    @property
    def alive(self) -> bool:
        return not self._ended and self.process.exit_code is None

    def close(self) -> None:
        """Asks it to end, then makes it end."""
        try:
            if self.alive:
                self._link.send({"do": "quit"})
                self.process.wait(QUIT_S)
        except OSError:
            pass  # gone already
        self.kill()

    def kill(self) -> None:
        """Ends it and what it started, now. Any thread; whoever is waiting gets BlenderEnded."""
        self._ended = True
        self.process.end()
        self._link.close()

    # --- waiting ----------------------------------------------------------------------------------

    def _answer(self, limit_s: float | None) -> dict:
        kind, value = self._watch.next_of(self._inbox, limit_s)
        if kind == "ended":
            raise BlenderEnded(value)
        return value

    # --- threads ----------------------------------------------------------------------------------

    def _on_line(self, line: str) -> None:
        self._watch.word()
        if blender_log.is_about_files(line):
            with self._lines_lock:
                self._lines.append(line)
                self._lines_changed.notify_all()
        self._on_text(line)

    def _on_exit(self, code: int) -> None:
        self._ended = True
        self._inbox.put(("ended", code))

    def _take(self, message: dict) -> None:
        self._watch.word()
        if message.get("is") == "stats":
            self._on_text(str(message.get("text", "")))
        elif message.get("is") == "preview":
            of = message["strip"] if "strip" in message else int(message["frame"])
            self._on_preview(of, base64.b64decode(message["jpeg"]))
        else:
            self._inbox.put(("said", message))
