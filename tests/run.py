"""Runs the tests: `python3 tests/run.py [--setup] [--fast] [NAME ...]`.

Without anything installed it runs what it can and names what it left out; `--setup` first installs
what the tests need (support/environment.py), and what it cannot fetch is named at the end, too.
With CI=true nothing may be left out: a skip fails.
`--fast` is for between two edits: the modules that start no Blender, browser or wine and do not
call themselves heavy, with lint and syntax; less than a minute on two cores. What such a module
needs is read from its own lines (`fast_modules` in support/runner.py), so nobody keeps a list.

- A NAME is a part of a module's name; MODULE.CLASS and MODULE.CLASS.TEST run only that of one.
- Each module tests/test_*.py is a process of its own with a time limit; two run at once, of those
  that are fast four. A module says ``HEAVY_S = 90`` when it takes long (it starts early, and its
  limit grows with it), ``WAITS = True`` when it has half a core to spare all that time (as many run
  at once as of the fast ones), and ``ALONE = True`` when nothing may run beside it because it
  measures.
- A module's output is shown when it fails; so is the name of every process that it left behind.
- Before them, since they explain what fails later: whether the manifests fit the files, ruff's
  lint and format, the oldest Python's opinion of the syntax. Beside them what
  `python -m unittest discover tests` finds with nothing installed, and last the short forms of
  bench.py and chaos.py.
- The last line stands alone: ``N passed, N failed`` (``, N skipped``).
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent
sys.path.insert(0, str(TESTS))

from support import environment, runner

LANES = 2  # the smallest machine that CI has is taken for granted: two cores


def main() -> int:
    # A shell that starts us in the background has us ignore Ctrl-C, and so everything we start: the
    # tests that end a program by it would wait in vain.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    options = parse()
    if options.list:
        print("\n".join(job.name for job in chosen(options.names, options.fast)))
        return 0
    nothing_left_out = os.environ.get("CI") == "true"
    not_installed = []
    if options.setup:
        not_installed = environment.install(
            lambda line: print(f"setup: {line}\n", end="", flush=True)
        )
        if not_installed and nothing_left_out:
            print("CI=true, so leaving something out is a failure.", file=sys.stderr)
            return 1
    jobs = chosen(options.names, options.fast)
    if not jobs:
        print(f"no test module matches {' '.join(options.names)}", file=sys.stderr)
        return 1
    totals = runner.run(jobs, options.lanes, stop_early=options.fail_fast)
    return report(totals, not_installed, nothing_left_out)


def chosen(names: list[str], fast: bool) -> list[runner.Job]:
    """What is to be run: with names only modules, else the checks and the programs, too."""
    jobs = runner.fast_modules(names) if fast else runner.modules(names)
    if names:
        return jobs
    return jobs + runner.checks(fast) + ([] if fast else runner.programs())


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Runs the tests of Noctiluca Render Batch.")
    parser.add_argument(
        "names", nargs="*", help="only modules whose name contains one of these (.CLASS.TEST)"
    )
    parser.add_argument("--setup", action="store_true", help="install first what the tests need")
    parser.add_argument(
        "--fast", action="store_true", help="only what is over in a minute and needs no Blender"
    )
    parser.add_argument(
        "--lanes", type=int, default=LANES, help=f"how many at once ({LANES}; fast ones: twice)"
    )
    parser.add_argument("--fail-fast", action="store_true", help="start nothing after a failure")
    parser.add_argument("--list", action="store_true", help="only name what would be run")
    return parser.parse_args()


def report(totals: runner.Totals, not_installed: list[str], nothing_left_out: bool) -> int:
    """Prints what was left out, what failed and the closing line; returns the exit code."""
    for what in not_installed:
        print(f"\nCould not be installed: {what}")
    if totals.skipped:
        print("\nLeft out:")
        for reason, tests in sorted(totals.skipped_by_reason().items()):
            print(f"  {len(tests):3} x {reason}")
            for test in tests if nothing_left_out else ():
                print(f"        {test}")
    if totals.failed:
        print("\nFailed:")
        for test in totals.failed:
            print(f"  {test}")
    left_out = len(totals.skipped)
    if left_out and nothing_left_out:
        print("\nCI=true, so leaving tests out is a failure.")
    tail = f", {left_out} skipped" if left_out else ""
    print(f"\n{len(totals.passed)} passed, {len(totals.failed)} failed{tail}", flush=True)
    return 1 if totals.failed or (left_out and nothing_left_out) else 0


if __name__ == "__main__":
    sys.exit(main())
