"""Who is let in, as the farm's owner sets it: the token, and the names the manager answers to.

Each comes from the command line, or from a small text file in the data folder for those who
start the manager by double-click:

    token.txt        the farm's token, in the first line that is not empty
    host_names.txt   one name per line; what follows a # is a comment

A token that cannot be used is an AccessError, and the manager does not start: going on without it
would open a farm that somebody meant to close. Without a name it opens to nobody: what cannot be
used of that file is said, and the manager starts.
"""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Callable

from launcher.files import open_file
from spanish import Sentence, Spoken

TOKEN_FILE, NAMES_FILE = "token.txt", "host_names.txt"
MAX_FILE_BYTES = 64 * 1024
MAX_TOKEN = 200  # characters, as workers accept it

_NAME = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?")
_MARKS = (  # how editors and PowerShell mark a file's encoding
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class AccessError(Spoken):
    """A sentence for the farm's owner; the token is never in it."""


def farm_token(given: str | None, folder: Path) -> str | None:
    """The farm's token: as given, else from the file, else None.

    The file is the better place: other users of this computer can read a command line.

    Raises:
        AccessError
    """
    if given and given.strip():
        return _check_token(given.strip())
    path = folder / TOKEN_FILE
    text = _read(path)
    if text is None:
        return None
    token = next(filter(None, map(str.strip, text.splitlines())), None)
    if token is None:
        raise AccessError(
            "{path} is empty. Write the farm's token into it, or delete it.", path=path
        )
    return _check_token(token, path)


def host_names(
    given: Iterable[str], folder: Path, complain: Callable[[str], None] = lambda sentence: None
) -> set[str]:
    """The names that count as the manager's besides its computer's own: given, and the file's.

    Args:
        complain: is told why the file, or the first line of it that is no name, is not used.

    Raises:
        AccessError: one that was given is no name.
    """
    names, complaints = {check_host_name(name) for name in given}, []
    path = folder / NAMES_FILE
    try:
        lines = (_read(path) or "").splitlines()
    except AccessError as problem:
        complain(Sentence.of("{problem}", problem=problem))
        return names
    for line in lines:
        name = line.partition("#")[0].strip()
        try:
            names |= {check_host_name(name)} if name else set()
        except AccessError as problem:
            complaints.append(Sentence.of("{path}: {problem}", path=path, problem=problem))
    for complaint in complaints[:1]:
        complain(complaint)
    return names


def check_host_name(text: str) -> str:
    """The name as browsers and workers send it: lower case, letters of other scripts encoded.

    Raises:
        AccessError: it is not a host name.
    """
    name = text.strip().lower()
    try:
        name = name if name.isascii() else name.encode("idna").decode("ascii")
    except UnicodeError:
        name = ""
    if len(name) > 253 or not _NAME.fullmatch(name):
        raise AccessError(
            "{name} is not a host name. Write the name alone, without http:// or port, like "
            "farm.studio.lan.",
            name=repr(text[:80]),
        )
    return name.rstrip(".")


def _check_token(token: str, path: Path | None = None) -> str:
    if len(token) <= MAX_TOKEN and token.isprintable():
        return token
    if path is None:
        text = "The token cannot be used: take up to {most} letters, digits and signs."
        raise AccessError(text, most=MAX_TOKEN)
    text = "The token in {path} cannot be used: take up to {most} letters, digits and signs."
    raise AccessError(text, path=path, most=MAX_TOKEN)


def _read(path: Path) -> str | None:
    """A small text file as editors save it; None where there is none."""
    try:
        with open_file(str(path)) as file:
            raw = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError as problem:
        if not os.path.lexists(path):
            return None
        raise AccessError("{path} is a link to nowhere. Mend or delete it.", path=path) from problem
    except OSError as problem:
        reason = problem.strerror or problem
        raise AccessError("{path} cannot be read: {reason}.", path=path, reason=reason) from problem
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), "utf-8")
    try:
        if len(raw) > MAX_FILE_BYTES:
            raise ValueError("longer than such a file can be")
        return raw.decode(encoding)
    except ValueError:
        raise AccessError("{path} is not plain text. Save it as UTF-8.", path=path) from None
