"""Where connections come from: the listening socket, and the thread that accepts.

The event loop could accept by itself, but on Windows its accepting ends for good when one accept
fails, and on Linux it spins when no more files can be opened. The thread here pauses and goes on.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import selectors
import socket
import sys
import threading
import time
from collections.abc import Callable

log = logging.getLogger("noctiluca.http")

MAX_PORT = 65_535
BACKLOG = 4096  # the kernel takes less where it must
BATCH = 64  # connections handed over at once
FIRST_PAUSE_S = 0.05  # after a failed accept; doubles up to LONGEST_PAUSE_S
LONGEST_PAUSE_S = 1.0
SPARE_FILES = 768  # the rest of the manager may need: a transfer has two beside its connection's
LINGER_S = 20.0  # Windows: connections of a manager that was killed hold its port about this long
LINGER_POLL_S = 0.5
ANSWER_S = 1.0


class Acceptor:
    """Accepts until ``close``.

    Args:
        listener: from ``listen``; this object closes it.
        call_soon: runs a function with its arguments on the I/O thread.
        take_in: (socket, IP address) for each new connection, on the I/O thread.
        make_room: on the I/O thread, when no more files can be opened.
    """

    def __init__(
        self,
        listener: socket.socket,
        call_soon: Callable[..., None],
        take_in: Callable[[socket.socket, str], None],
        make_room: Callable[[], None],
    ):
        self._listener = listener
        self._call_soon = call_soon
        self._take_in = take_in
        self._make_room = make_room
        self._is_closing = threading.Event()
        self._is_taken = threading.Event()
        self._waker, self._wake = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="http-accept", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._is_closing.set()
        self._is_taken.set()
        self._wake.send(b"x")
        self._thread.join()
        self._listener.close()
        self._waker.close()
        self._wake.close()

    def _run(self) -> None:
        self._listener.setblocking(False)
        pause_s = FIRST_PAUSE_S
        with selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ)
            selector.register(self._waker, selectors.EVENT_READ)
            while not self._is_closing.is_set():
                selector.select()
                problem = self._accept_batch()
                if problem is None:
                    pause_s = FIRST_PAUSE_S
                    continue
                if pause_s == FIRST_PAUSE_S:
                    log.warning(
                        "New connections have to wait: %s. Close other programs, or allow this one "
                        "more open files.",
                        problem,
                    )
                self._call_soon(self._make_room)
                self._is_closing.wait(pause_s)
                pause_s = min(pause_s * 2, LONGEST_PAUSE_S)

    def _accept_batch(self) -> OSError | None:
        """Hands over what waits, up to a batch, and waits until it is taken: the queue belongs
        in the kernel, not in our memory. Returns the error that calls for a pause, if any."""
        batch: list[tuple[socket.socket, str]] = []
        problem = None
        while len(batch) < BATCH:
            try:
                sock, address = self._listener.accept()
            except (BlockingIOError, InterruptedError):
                break
            except ConnectionError:
                continue  # that one hung up before we came
            except OSError as error:
                problem = error
                break
            sock.setblocking(False)
            with contextlib.suppress(OSError):  # hung up already, which reading will tell
                # asyncio does this for TCP, and on Windows no accepted socket says that it is TCP
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            batch.append((sock, plain_address(address[0])))
        if batch:
            self._is_taken.clear()
            self._call_soon(self._take_batch, batch)
            if not self._is_closing.is_set():
                self._is_taken.wait()
        return problem

    def _take_batch(self, batch: list[tuple[socket.socket, str]]) -> None:
        try:
            for sock, address in batch:
                self._take_in(sock, address)
        finally:
            self._is_taken.set()


def listen(host: str, port: int) -> socket.socket:
    """A listening socket.

    Args:
        host: an IPv4 or IPv6 address or a name; "" and "0.0.0.0" are all of IPv4, "::" is all of
            IPv6 and IPv4.
        port: 0 for any free one.

    Raises:
        OSError: its text is a sentence that says what to do.
    """
    deadline = time.monotonic() + LINGER_S
    while True:
        try:
            return _bound(host, port)
        except (OSError, UnicodeError, OverflowError) as problem:
            in_use = getattr(problem, "errno", None) == errno.EADDRINUSE
            if not in_use or sys.platform != "win32" or time.monotonic() >= deadline:
                raise _told_to_a_person(problem, host, port) from problem
            # SO_EXCLUSIVEADDRUSE also refuses a port on which a connection of its last listener
            # is still being closed. Where somebody answers, another program has it.
            if _is_answered(host, port):
                raise _told_to_a_person(problem, host, port) from problem
        time.sleep(LINGER_POLL_S)


def _is_answered(host: str, port: int) -> bool:
    place = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    try:
        socket.create_connection((place, port), ANSWER_S).close()
    except OSError:
        return False
    return True


def _bound(host: str, port: int) -> socket.socket:
    listener = None
    try:
        if not 0 <= port <= MAX_PORT:  # getaddrinfo would take it modulo 65,536
            raise OverflowError(f"a port is a number from 0 to {MAX_PORT}")
        found = socket.getaddrinfo(host or "0.0.0.0", port, type=socket.SOCK_STREAM)
        # A name like localhost has both kinds of address: 1.1's programs expect IPv4.
        family, kind, proto, _, address = min(found, key=lambda each: each[0] != socket.AF_INET)
        listener = socket.socket(family, kind, proto)
        if sys.platform == "win32":  # there, SO_REUSEADDR would let two managers share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, int(host != "::"))
        listener.bind(address)
        listener.listen(BACKLOG)
    except BaseException:
        if listener is not None:
            listener.close()
        raise
    return listener


def raise_open_files(connections: int) -> int:
    """Lets this process open enough files for ``connections`` if the system permits; returns how
    many connections there is room for."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return connections
    wanted = connections + SPARE_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    unlimited = resource.RLIM_INFINITY
    if soft != unlimited and soft < wanted:
        goal = wanted if hard == unlimited else min(wanted, hard)
        with contextlib.suppress(OSError, ValueError):  # macOS refuses some values
            resource.setrlimit(resource.RLIMIT_NOFILE, (goal, hard))
        soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    if soft == unlimited or soft >= wanted:
        return connections
    return max(soft - SPARE_FILES, soft // 2)


def plain_address(address: str) -> str:
    """An IPv4 sender that came through a dual-stack socket is still an IPv4 sender."""
    return address[7:] if address.startswith("::ffff:") and "." in address else address


class NotAvailable(OSError):
    """The address is not; `template` and `values` make the sentence, in whatever language."""

    def __init__(self, template: str, **values: object):
        super().__init__(template.format(**values))
        self.template, self.values = template, values


def _told_to_a_person(problem: Exception, host: str, port: int) -> OSError:
    number = getattr(problem, "errno", None)
    if number == errno.EADDRINUSE:
        text = (
            "Port {port} of this computer is already in use, probably by another manager. Close "
            "that one, or choose another port with --port."
        )
    elif number in (errno.EACCES, errno.EPERM):
        text = (
            "This computer does not let the manager use port {port}: another program holds it, or "
            "it is kept for the system. Choose another port with --port."
        )
    elif number == errno.EADDRNOTAVAIL:
        text = "This computer has no address {host}. Use --host 0.0.0.0 for all it has."
    else:
        text = (
            "The manager cannot listen on {host}, port {port}: {problem}. Try --host 0.0.0.0 or "
            "another --port."
        )
    told = NotAvailable(text, host=host, port=port, problem=problem)
    told.errno = number
    return told
