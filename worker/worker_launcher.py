"""NoctilucaWorker.exe: brings the newest worker, starts it, and keeps it running.

Everything is in ``launcher/``; those modules are inside the executable and change only with it.
What they start is a release: ordinary files in ``releases/`` beside it.
"""

from __future__ import annotations

import sys

from launcher import supervisor

VERSION = "2.3"
PROGRAM = "worker"


def main() -> int:
    if sys.argv[1:2] == [supervisor.RUN_FLAG]:
        return supervisor.run_program(sys.argv[2:])
    return supervisor.main(PROGRAM, VERSION, sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
