"""The routes by which the dashboard offers the add-on (addon_offer.py).

    GET /addon/index.json                     the listing of an extensions repository
    GET /addon/noctiluca_render_manager.zip   the extension, for Blender 4.2 and newer
    GET /addon/noctiluca_render_manager.py    the one file, for older ones

Each has the address at which it was asked for. No secret is in them: Blender could send no token.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import addon_offer
from httpd.message import Request, Response, answer
from httpd.reply import Reply
from launcher import files
from transitions import Refused

FOLDER = "/addon"
FILE = f"{addon_offer.NAME}.py"
MAX_BYTES = 4 * 1024 * 1024
MISSING = (
    "The add-on is not beside this manager. Take addon/noctiluca_render_manager.py from the "
    "release's page."
)


class AddonApi:
    """`routes` has the handlers."""

    def __init__(
        self,
        code_folder: Path | None,
        port: Callable[[], int],
        in_pool: Callable[[Reply, Callable[[], Response]], None],
    ):
        """
        Args:
            code_folder: the manager's; the add-on is in the folder `addon` beside it, or in it.
            port: the one that this manager listens on.
        """
        self._code_folder, self._port, self._in_pool = code_folder, port, in_pool
        makes = {"index.json": _listing, f"{addon_offer.NAME}.zip": _zip, FILE: _file}
        self.routes: dict[str, dict[str, Callable[[Request, Reply], None]]] = {
            f"{FOLDER}/{name}": {"GET": self._offering(make)} for name, make in makes.items()
        }

    def _offering(self, make: Callable[[str], Response]) -> Callable[[Request, Reply], None]:
        def get(request: Request, reply: Reply) -> None:
            self._in_pool(reply, lambda: make(self._source(request)))

        return get

    def _source(self, request: Request) -> str:
        """Raises Refused, 404: there is none beside this manager."""
        folder = self._code_folder
        for place in (folder.parent / "addon" / FILE, folder / "addon" / FILE):
            try:
                with files.open_file(str(place)) as file:
                    source = file.read(MAX_BYTES).decode("utf-8")
                addon_offer.version(source)
            except (OSError, ValueError):
                continue  # not there, or of a release that does not know of this
            host, port = _address(request.headers.get("host", ""))
            return addon_offer.at(source, host, port or self._port())
        raise Refused(404, MISSING)


def _address(host_header: str) -> tuple[str, int | None]:
    """Host and port, of a header that the guard let through."""
    host, _, port = host_header.rpartition(":")
    if not port.isdecimal() or (host.count(":") and not host.endswith("]")):
        host, port = host_header, ""
    return host.strip("[]").lower(), int(port) if port else None


def _as_file(content: bytes, kind: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-cache"}
    return Response(200, content, kind, headers)


def _listing(source: str) -> Response:
    return answer(addon_offer.listing(source))


def _zip(source: str) -> Response:
    name = f"{addon_offer.NAME}.zip"
    return _as_file(addon_offer.extension(source), "application/zip", name)


def _file(source: str) -> Response:
    return _as_file(source.encode(), "text/x-python; charset=utf-8", FILE)
