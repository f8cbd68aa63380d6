"""The add-on as the dashboard offers it: with this manager's address in it. Pure.

For Blender 4.2 and newer as an extension (a ZIP with a manifest) and a repository's listing that
names it, as Blender's extensions platform has them: a link that is dragged into Blender's window
needs both, and later versions then come by Blender's own update. For older ones the file itself.

The same file and address make the same bytes: the listing names the ZIP's sha256.
"""

from __future__ import annotations

import functools
import hashlib
import io
import re
import zipfile

NAME = "noctiluca_render_manager"
EXTENSIONS_SINCE = "4.2.0"
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the time of what is in the ZIP
_MANAGER = re.compile(r"^MANAGER = .*$", re.MULTILINE)
_VERSION = re.compile(r'^    "version": \((\d+), (\d+), (\d+)\),$', re.MULTILINE)
_HOST = re.compile(r"[A-Za-z0-9._:-]{1,253}", re.ASCII)
_OWN = ("localhost", "::1", "127.0.0.1")

FACTS = {
    "schema_version": "1.0.0",
    "id": NAME,
    "name": "Noctiluca Render Batch",
    "tagline": "Checks the scene and sends it to the render farm",
    "maintainer": "Rodolfo Zamora",
    "type": "add-on",
    "website": "https://github.com/rzamoraa/noctiluca-render-batch",
    "blender_version_min": EXTENSIONS_SINCE,
}
LISTS = {"license": ["SPDX:MIT"], "tags": ["Render"]}
PERMISSIONS = {
    "network": "Talks to the manager of the farm",
    "files": "Reads the files of the project and writes fetched pictures",
}


def at(source: str, host: str, port: int) -> str:
    """The add-on with a manager's address as what it has until somebody enters another.

    Args:
        host: as a browser reached the manager, without brackets or port; on the manager's own
            computer it stays 127.0.0.1.
    """
    if not _HOST.fullmatch(host) or host in _OWN:
        host = "127.0.0.1"
    return _MANAGER.sub(f'MANAGER = ("{host}", {port:d})', source, count=1)


def version(source: str) -> str:
    """ "2.3.0", from the file's own `bl_info`.

    Raises:
        ValueError: it is not our add-on.
    """
    found = _VERSION.search(source)
    if not found or not _MANAGER.search(source):
        raise ValueError("this is not the add-on of this release")
    return ".".join(found.groups())


@functools.lru_cache(maxsize=4)
def extension(source: str) -> bytes:
    """The ZIP that Blender installs. Each Blender asks for the listing when it starts: of a few
    addresses it is not packed again."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in (("blender_manifest.toml", _toml(source)), ("__init__.py", source)):
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
    return content.getvalue()


def _toml(source: str) -> str:
    lines = [f'{key} = "{value}"' for key, value in (*FACTS.items(), ("version", version(source)))]
    lines += [f"{key} = {str(values).replace(chr(39), chr(34))}" for key, values in LISTS.items()]
    lines += ["", "[permissions]", *(f'{key} = "{why}"' for key, why in PERMISSIONS.items())]
    return "\n".join(lines) + "\n"


def listing(source: str) -> dict:
    """The repository's JSON, beside the ZIP."""
    archive = extension(source)
    digest = f"sha256:{hashlib.sha256(archive).hexdigest()}"
    found = {"archive_url": f"./{NAME}.zip", "archive_size": len(archive), "archive_hash": digest}
    entry = {**FACTS, "version": version(source), **LISTS, "permissions": PERMISSIONS, **found}
    return {"version": "v1", "blocklist": [], "data": [entry]}
