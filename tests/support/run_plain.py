"""What `python -m unittest discover tests` finds with nothing installed, for tests/run.py.

Every module is loaded, by the oldest Python and by the newest: none needs a package just to
be found; then the tests run, but for the modules that take long (``HEAVY_S``), which run by
themselves anyway. NOCTILUCA_TEST_BARE=1 makes ``needs`` skip what nothing-installed does not have.
"""

from __future__ import annotations

import sys
import unittest
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]


def each_test(suite: unittest.TestSuite) -> Iterator[unittest.TestCase]:
    for part in suite:
        if isinstance(part, unittest.TestSuite):
            yield from each_test(part)
        else:
            yield part


def is_light(test: unittest.TestCase) -> bool:
    return not hasattr(sys.modules.get(type(test).__module__), "HEAVY_S")


def main() -> int:
    sys.path.remove(str(TESTS / "support"))
    found = each_test(unittest.defaultTestLoader.discover(str(TESTS)))
    suite = unittest.TestSuite(test for test in found if is_light(test))
    return 0 if unittest.TextTestRunner(stream=sys.stdout).run(suite).wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
