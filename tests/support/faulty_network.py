"""A TCP proxy that misbehaves: cuts, delays and doubles what goes through it.

Each connection to it becomes one to the real server. While `faults` holds a probability for a
fault, each piece of data that passes may meet it:

- cut: both sides are aborted, in the middle of a request or of a reply;
- delay: the piece waits up to `MAX_DELAY_S`, and all behind it;
- double: a whole request is also sent on a connection of its own, beside the first or up to
  `MAX_LATE_S` after it, and what comes back there is thrown away: the server hears it twice.

And all of it may be `away` for a while: SILENT, as with a lost Wi-Fi, where connections stay open
and what is said in them arrives much later; or REFUSING, as with a manager's firewall.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
import threading
from collections import Counter
from collections.abc import Coroutine, Iterator

MAX_DELAY_S = 3.0
MAX_LATE_S = 2.0
FIRST_S = 0.02  # the head start of a copy that is to be first
PIECE_BYTES = 4096
DOUBLE_WAIT_S = 5.0
SILENT, REFUSING = "silent", "refusing"
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


class FaultyNetwork:
    """Runs in a thread of its own from `start` to `close`; `port` is where to connect to."""

    def __init__(self, target_port: int, seed: int):
        self.target_port = target_port
        self.port = 0
        self.faults: dict[str, float] = {}
        self.struck: Counter = Counter()
        self._calm = False
        self._refusing = False
        self._random = random.Random(seed)
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, name="network", daemon=True)

    def start(self) -> None:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(10)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _open(self) -> asyncio.AbstractServer:
        self._peace = asyncio.Event()  # calm, for those that wait
        self._there = asyncio.Event()  # not silent
        self._there.set()
        return await asyncio.start_server(self._connected, "127.0.0.1", 0)

    def close(self) -> None:
        async def end() -> None:
            self._server.close()
            for task in list(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

        asyncio.run_coroutine_threadsafe(end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def go_away(self, how: str) -> None:
        def gone() -> None:
            self._refusing = how == REFUSING
            self._there.clear()
            for task in list(self._tasks) if self._refusing else ():
                task.cancel()

        self._loop.call_soon_threadsafe(gone)

    def come_back(self) -> None:
        def back() -> None:
            self._refusing = False
            self._there.set()

        self._loop.call_soon_threadsafe(back)

    @contextlib.contextmanager
    def calm(self) -> Iterator[None]:
        """No fault strikes meanwhile, and what is being held up goes on at once."""
        self._calm = True
        self._loop.call_soon_threadsafe(self._peace.set)
        try:
            yield
        finally:
            self._calm = False
            self._loop.call_soon_threadsafe(self._peace.clear)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        self._tasks.add(task)
        try:
            if self._refusing:
                raise ConnectionRefusedError
            there = await asyncio.open_connection("127.0.0.1", self.target_port)
        except (OSError, asyncio.CancelledError):  # the server is down, or the network is
            writer.transport.abort()
            self._tasks.discard(task)
            return
        pipes = [
            asyncio.ensure_future(self._pump(reader, there[1], Requests())),
            asyncio.ensure_future(self._pump(there[0], writer, None)),
        ]
        try:
            with contextlib.suppress(asyncio.CancelledError):  # the network is closed: all end here
                await asyncio.wait(pipes, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pipe in pipes:
                pipe.cancel()
            for side in (writer, there[1]):
                side.transport.abort()
            self._tasks.discard(task)

    async def _pump(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        requests: Requests | None,
    ) -> None:
        """One direction; `requests` collects what the client says, and is None for replies."""
        place = "request" if requests else "reply"
        with contextlib.suppress(OSError):  # a side that went away ends the connection
            while data := await reader.read(PIECE_BYTES):
                if self._strikes("cut", f"cut in a {place}"):
                    writer.write(data[: self._random.randrange(len(data))])
                    return
                if self._strikes("delay", f"{place} delayed"):
                    with contextlib.suppress(asyncio.TimeoutError):
                        pause_s = self._random.uniform(0, MAX_DELAY_S)
                        await asyncio.wait_for(self._peace.wait(), pause_s)
                for whole in requests.feed(data) if requests else ():
                    if self._strikes("double", "request doubled"):
                        await self._double(whole)
                await self._there.wait()
                writer.write(data)
                await writer.drain()

    def _strikes(self, fault: str, name: str) -> bool:
        if self._calm or self._random.random() >= self.faults.get(fault, 0.0):
            return False
        self.struck[name] += 1
        return True

    async def _double(self, request: bytes) -> None:
        late = self._random.choice((True, False))
        self._run(self._send_once_more(request, self._random.uniform(0, MAX_LATE_S) if late else 0))
        if not late:
            await asyncio.sleep(FIRST_S)

    def _run(self, work: Coroutine) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send_once_more(self, request: bytes, later_s: float) -> None:
        await asyncio.sleep(later_s)
        await self._there.wait()
        with contextlib.suppress(asyncio.TimeoutError, OSError):  # the server is down, or holds it
            reader, writer = await asyncio.open_connection("127.0.0.1", self.target_port)
            try:
                writer.write(request)
                await asyncio.wait_for(reader.read(PIECE_BYTES), DOUBLE_WAIT_S)
            finally:
                writer.transport.abort()


class Requests:
    """Finds the whole HTTP requests in what a client sends piece by piece."""

    def __init__(self) -> None:
        self._data = b""

    def feed(self, piece: bytes) -> list[bytes]:
        """The requests that this piece completes."""
        self._data += piece
        whole = []
        while b"\r\n\r\n" in self._data:
            head = self._data.index(b"\r\n\r\n")
            length = _LENGTH.search(self._data, 0, head + 2)
            end = head + 4 + (int(length.group(1)) if length else 0)
            if len(self._data) < end:
                break
            whole.append(self._data[:end])
            self._data = self._data[end:]
        return whole
