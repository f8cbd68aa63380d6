"""A TCP proxy that misbehaves: cuts, delays and doubles what goes through it.

Each connection to it becomes one to the real server. While `faults` holds a probability for a
fault, each piece of data that passes may meet it:

- cut: both sides are aborted, in the middle of whatever was being said;
- delay: the piece waits up to `MAX_DELAY_S`, and all behind it;
- double: a piece that begins a request is also sent on a connection of its own, and what comes
  back there is thrown away: the server hears it twice.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import threading
from collections import Counter

MAX_DELAY_S = 3.0
PIECE_BYTES = 4096
DOUBLE_WAIT_S = 5.0


class FaultyNetwork:
    """Runs in a thread of its own from `start` to `close`; `port` is where to connect to."""

    def __init__(self, target_port: int, seed: int):
        self.target_port = target_port
        self.port = 0
        self.faults: dict[str, float] = {}
        self.struck: Counter = Counter()
        self._random = random.Random(seed)
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, name="network", daemon=True)

    def start(self) -> None:
        self._thread.start()
        opened = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._connected, "127.0.0.1", 0), self._loop
        )
        self._server = opened.result(10)
        self.port = self._server.sockets[0].getsockname()[1]

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

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        self._tasks.add(task)
        try:
            there = await asyncio.open_connection("127.0.0.1", self.target_port)
        except OSError:  # the server is down: then so are we
            writer.transport.abort()
            self._tasks.discard(task)
            return
        pipes = [
            asyncio.ensure_future(self._pump(reader, there[1], from_client=True)),
            asyncio.ensure_future(self._pump(there[0], writer, from_client=False)),
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
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, from_client: bool
    ) -> None:
        with contextlib.suppress(OSError):  # a side that went away ends the connection
            while data := await reader.read(PIECE_BYTES):
                if self._strikes("cut"):
                    writer.write(data[: self._random.randrange(len(data) + 1)])
                    return
                if self._strikes("delay"):
                    await asyncio.sleep(self._random.uniform(0, MAX_DELAY_S))
                if from_client and data.startswith(b"POST ") and self._strikes("double"):
                    await self._send_once_more(data)
                writer.write(data)
                await writer.drain()

    def _strikes(self, fault: str) -> bool:
        if self._random.random() >= self.faults.get(fault, 0.0):
            return False
        self.struck[fault] += 1
        return True

    async def _send_once_more(self, data: bytes) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.target_port)
        writer.write(data)
        with contextlib.suppress(asyncio.TimeoutError, OSError):
            await asyncio.wait_for(reader.read(PIECE_BYTES), DOUBLE_WAIT_S)
        writer.transport.abort()
