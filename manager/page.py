"""The dashboard's page: finds `index.html` and allows exactly its own scripts and styles.

The page comes without a build step, its script and style stand in it. The policy that goes with it
names them by hash, so that nothing that slips into the page from elsewhere could ever run.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

_BLOCK = re.compile(r"<(script|style)\b[^>]*>(.*?)</\1>", re.DOTALL | re.IGNORECASE)


def find_page(folder: Path) -> Path | None:
    """`index.html`, one folder above the manager's or beside it (1.0's launcher)."""
    for candidate in (folder.parent / "index.html", folder / "index.html"):
        if candidate.is_file():
            return candidate
    return None


def policy(page: str) -> str:
    """The Content-Security-Policy for a page (W3C CSP Level 3): its own blocks, our own server."""
    hashes: dict[str, list[str]] = {"script": [], "style": []}
    for kind, text in _BLOCK.findall(page):
        digest = hashlib.sha256(text.replace("\r\n", "\n").encode()).digest()
        hashes[kind.lower()].append(f"'sha256-{base64.b64encode(digest).decode()}'")
    allowed = {kind: " ".join(found) or "'none'" for kind, found in hashes.items()}
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {allowed['script']}",
            f"style-src {allowed['style']}",
            "connect-src 'self'",
            "img-src 'self' blob: data:",
            "media-src 'self' blob:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )


def etag(page: str) -> str:
    """The page's entity tag: a browser that has the page is sent it again only when it changed. The
    policy is made from the page alone, so it changes with it."""
    return f'"{hashlib.sha256(page.encode()).hexdigest()[:32]}"'
