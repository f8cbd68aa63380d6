"""Release 2.0 as people have it: manager/, worker/, addon/ and index.html of git commit eb684b5.

    root = release_2_0.unpack(Path(folder) / "2.0")    # then start root / "worker/worker.py", ...

Not from the git history: a shallow clone, an archive and a copy of the folder have none.
"""

from __future__ import annotations

import tarfile
from pathlib import Path

from support import ROOT

ARCHIVE = ROOT / "tests" / "fixtures" / "release-2.0.tar.xz"


def unpack(target: Path) -> Path:
    """Unpacks it into a new folder; returns that folder."""
    target.mkdir(parents=True)
    with tarfile.open(ARCHIVE, "r:xz") as archive:
        for member in archive:
            if not member.isfile():
                continue
            path = target / member.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(archive.extractfile(member).read())
    return target
