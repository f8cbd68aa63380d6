"""Names that Windows keeps for devices, in every folder and whatever follows the first dot. Pure.

(learn.microsoft.com, "Naming Files, Paths, and Namespaces"; CONIN$ and CONOUT$ by trying.)

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations

import re

DEVICE = r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)"  # in any case of letters
_NAME = re.compile(rf"{DEVICE} *(?:\..*)?", re.IGNORECASE | re.DOTALL)


def is_device(name: str) -> bool:
    """Whether a file of this name (no folders in it) would be a device on Windows."""
    return bool(_NAME.fullmatch(name))
