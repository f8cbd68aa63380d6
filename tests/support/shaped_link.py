"""A manager and nodes at the two ends of a line of 1 Gbit/s; prints how long transfers take (JSON).

    unshare -n python3 tests/support/shaped_link.py BYTES NODES

Runs as root in a network namespace of its own, where nothing else is. The other end of a pair of
virtual cards lies in one more, in which sender and nodes run; `tc` shapes both directions, with
frames of 1,500 bytes.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support.bench_copies import TRANSFER_S, bare_server, begin, client, farm, random_file

HERE, THERE = "10.77.0.1", "10.77.0.2"
RATE = ("rate", "1gbit", "burst", "256kb", "latency", "30ms")


class Link:
    def __init__(self) -> None:
        self._other_end = subprocess.Popen(["unshare", "-n", "sleep", str(TRANSFER_S)])
        pid = self._other_end.pid
        self.into = ("nsenter", "-t", str(pid), "-n")
        own = Path("/proc/self/ns/net").readlink()
        while Path(f"/proc/{pid}/ns/net").readlink() == own:
            pass
        _run("ip", "link", "set", "lo", "up")
        _run(
            "ip", "link", "add", "here", "type", "veth", "peer", "name", "there", "netns", str(pid)
        )
        for name, address, before in (("here", HERE, ()), ("there", THERE, self.into)):
            _run(*before, "ip", "addr", "add", f"{address}/24", "dev", name)
            _run(*before, "ip", "link", "set", name, "up")
            _run(*before, "tc", "qdisc", "add", "dev", name, "root", "tbf", *RATE)

    def close(self) -> None:
        self._other_end.kill()
        self._other_end.wait()


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


def measure(size: int, nodes: int, folder: Path, link: Link) -> dict:
    root = folder / "project"
    file = random_file(root / "a.blend", size)
    with farm("--host", "0.0.0.0") as here, bare_server(HERE, file, folder) as port:
        bare_send = client("bare-send", HERE, port, file, before=link.into)["send_s"]
        bare_fetch = client("bare-fetch", HERE, port, folder, before=link.into)["fetch_s"]
        sent = client("send", HERE, here.port, root, before=link.into)
        arguments = ("fetch", HERE, here.port, sent["project"])
        before = client(*arguments, folder / "before", before=link.into)["fetch_s"]
        all_of_them = [
            begin(*arguments, folder / f"node {number}", before=link.into)
            for number in range(nodes)
        ]
        told = [json.loads(each.communicate(timeout=TRANSFER_S)[0]) for each in all_of_them]
        after = client(*arguments, folder / "after", before=link.into)["fetch_s"]
    all_s = max(each["ended"] for each in told) - min(each["began"] for each in told)
    # One node alone before and after them: what else the machine does hits both.
    told = {"send_s": sent["send_s"], "fetch_s": (before + after) / 2, "all_s": all_s}
    return {**told, "bare_send_s": bare_send, "bare_fetch_s": bare_fetch}


def main() -> None:
    size, nodes = map(int, sys.argv[1:])
    link = Link()
    try:
        with tempfile.TemporaryDirectory() as folder:
            print(json.dumps(measure(size, nodes, Path(folder), link)))
    finally:
        link.close()


if __name__ == "__main__":
    main()
