"""What the tests share. Importing it is the first line of every test module:

    from support import needs, waiting

- puts ``manager/``, ``worker/`` and ``addon/`` on ``sys.path``, so that tests import ``farm`` or
  ``session`` by their bare names, as the programs themselves do;
- ``ROOT`` is the checkout, ``MANAGER_PY`` and ``WORKER_PY`` the two programs.

``needs`` skips what cannot run here and says how to get it; ``waiting`` replaces sleeping.
Nothing in this package needs more than Python's own library.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEST_ENV = ROOT / ".test-env"  # made by `tests/run.py --setup`, never committed
MANAGER_PY = ROOT / "manager" / "manager.py"
WORKER_PY = ROOT / "worker" / "worker.py"

for _folder in ("addon", "worker", "manager"):
    _path = str(ROOT / _folder)
    if _path not in sys.path:
        sys.path.insert(0, _path)
