"""Runs one test module in a process of its own, for tests/run.py.

    python tests/support/run_module.py MODULE RESULT.json LIMIT_S [CLASS | CLASS.TEST ...]

Writes what became of each test as JSON: {"passed": [id], "failed": [id], "skipped": [[id, why]]}.
The module is loaded by discovery, so that one that needs a missing package is skipped, not broken.
Shortly before the time limit every thread's stack is printed: a hang says where it hangs.
"""

from __future__ import annotations

import faulthandler
import json
import sys
import unittest
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
STACKS_BEFORE_LIMIT_S = 5


class Result(unittest.TextTestResult):
    """Also remembers what passed; a test with failing sub-tests is one failed test."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.passed: list[str] = []

    def addSuccess(self, test) -> None:
        super().addSuccess(test)
        self.passed.append(test.id())

    def as_json(self) -> dict:
        broken = [test for test, _ in self.failures + self.errors] + self.unexpectedSuccesses
        failed = {getattr(test, "test_case", test).id() for test in broken}
        skipped = {getattr(test, "test_case", test).id(): why for test, why in self.skipped}
        passed = [test for test in self.passed if test not in failed and test not in skipped]
        passed += [test.id() for test, _ in self.expectedFailures]
        return {"passed": passed, "failed": sorted(failed), "skipped": sorted(skipped.items())}


def main() -> int:
    module, result_file, limit_s = sys.argv[1], sys.argv[2], float(sys.argv[3])
    wanted = sys.argv[4:]
    faulthandler.dump_traceback_later(max(1.0, limit_s - STACKS_BEFORE_LIMIT_S))
    sys.path.remove(str(TESTS / "support"))
    sys.path.insert(0, str(TESTS))
    loader = unittest.TestLoader()
    if wanted:
        loader.testNamePatterns = [f"{module}.{name}{end}" for name in wanted for end in ("", ".*")]
    suite = loader.discover(str(TESTS), f"{module}.py", str(TESTS))
    runner = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, resultclass=Result)
    outcome = runner.run(suite).as_json()
    if wanted and not any(outcome.values()):
        outcome["failed"] = [f"{module}: it has no test {' or '.join(wanted)}"]
    Path(result_file).write_text(json.dumps(outcome), encoding="utf-8")
    return 1 if outcome["failed"] else 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    sys.exit(code)
