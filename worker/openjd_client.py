"""What each action of an Open Job Description bundle runs: it talks to the session beside it.

    openjd_client.py enter FOLDER KEY=VALUE ...   starts the session (openjd_session.py)
    openjd_client.py frames FOLDER FRAMES         has it render these frames ("7", "1-10:2,15")
    openjd_client.py film FOLDER FRAMES JSON      has it make a movie of the pictures
    openjd_client.py exit FOLDER                  ends it

FOLDER is the session's working directory. The session outlives the action that starts it, so that
one Blender stays open for all tasks; who ends this process ends what it asked for. Exit codes: 0
it is done, 1 it is not, and a line `openjd_fail:` says why.

The two speak lines. The question is the session's secret, what to do and with what, a line each,
and an empty one; the answer a word and a text a line, and "end" with the last, without text when it
is done. Nothing slow is imported for a task: json and socket alone would take longer than Python's
start, and that for each frame.
"""

import os
import sys

ADDRESS = "noctiluca.address"  # in FOLDER: the session's port and secret, as soon as it listens
LOG = "noctiluca.log"
JOB = "noctiluca.job"
START_S, LOOK_S = 60.0, 0.02
SESSION = os.path.join(os.path.dirname(os.path.abspath(__file__)), "openjd_session.py")


class NoSession(Exception):
    """Carries a sentence."""


def main(arguments: list[str]) -> int:
    do, folder, rest = arguments[0], arguments[1], arguments[2:]
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # as the specification has it
    try:
        if do == "enter":
            enter(folder, rest)
            return 0
        return ask(folder, do, rest)
    except (NoSession, OSError, ValueError) as problem:
        if do == "exit":
            return 0  # it is gone already
        say("fail", str(problem))
        return 1


def say(kind: str, text: object) -> None:
    """One message to the engine (How Jobs Are Run, "Stdout Messages")."""
    print(f"openjd_{kind}: {' '.join(str(text).split())}", flush=True)


# --- the session's start --------------------------------------------------------------------------


def enter(folder: str, pairs: list[str]) -> None:
    """Starts the session, and waits until it listens."""
    import json
    import time

    job = dict(pair.split("=", 1) for pair in pairs)
    with open(os.path.join(folder, JOB), "w", encoding="utf-8") as file:
        json.dump(job, file)
    started = start(folder)
    deadline = time.monotonic() + START_S
    while not os.path.exists(os.path.join(folder, ADDRESS)):
        if started.poll() is not None or time.monotonic() > deadline:
            raise NoSession(f"The render session did not start: {end_of_log(folder)}")
        time.sleep(LOOK_S)


def start(folder):
    """The session's process, which nothing but its own work keeps to this one."""
    import subprocess

    command = [sys.executable, "-B", SESSION, folder]
    apart = {"stdin": subprocess.DEVNULL, "cwd": folder}
    with open(os.path.join(folder, LOG), "wb") as log:
        apart.update(stdout=log, stderr=log)
        if os.name != "nt":
            return subprocess.Popen(command, start_new_session=True, **apart)
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        try:
            return subprocess.Popen(
                command, creationflags=flags | subprocess.CREATE_BREAKAWAY_FROM_JOB, **apart
            )
        except OSError:  # the engine's job object keeps what is started in it
            return subprocess.Popen(command, creationflags=flags, **apart)


def end_of_log(folder: str) -> str:
    with open(os.path.join(folder, LOG), encoding="utf-8", errors="replace") as file:
        return (file.read().strip() or "it said nothing")[-1000:]


# --- one task -------------------------------------------------------------------------------------


def ask(folder: str, do: str, what: list[str]) -> int:
    """Has the session do it, and tells the engine what comes of it."""
    from _socket import socket

    try:
        with open(os.path.join(folder, ADDRESS), encoding="ascii") as file:
            port, secret = file.read().split(":")
    except FileNotFoundError:
        raise NoSession("The render session of this job does not run here (any more).") from None
    connection = socket()  # closed with this process
    connection.connect(("127.0.0.1", int(port)))
    connection.sendall("\n".join([secret, do, *what, "", ""]).encode("utf-8", "surrogateescape"))
    for line in lines_of(connection):
        code = tell(*line.decode("utf-8", "replace").split(" ", 1))
        if code is not None:
            return code
    if do == "exit":
        return 0
    raise NoSession(f"The render session ended: {end_of_log(folder)}")


def lines_of(connection):
    rest = b""
    while data := connection.recv(1 << 16):
        *whole, rest = (rest + data).split(b"\n")
        yield from whole


def tell(kind: str, text: str):
    """One message of the session's; the exit code with the last one, else None."""
    if kind == "line":
        print(f"| {text}", flush=True)  # so that no line of a scene's is a message to the engine
    elif kind == "end":
        if text:
            say("fail", text)
        return 1 if text else 0
    else:
        say(kind, text)
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
