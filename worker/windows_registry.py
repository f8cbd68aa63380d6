"""Reads Windows' registry. What is not there, or may not be read, is not an error.

A root is named as winreg names it: "HKEY_CURRENT_USER" or "HKEY_LOCAL_MACHINE".
"""

from __future__ import annotations

KEYS, VALUES = 0, 1  # where winreg.QueryInfoKey counts them


def read_value(root: str, key: str, name: str = "") -> str | None:
    """A value in the registry ("" is the key's own), or None."""
    import winreg  # exists only on Windows

    try:
        with winreg.OpenKey(getattr(winreg, root), key) as opened:
            value = winreg.QueryValueEx(opened, name)[0]
    except OSError:
        return None  # there is no such key, or it has no value
    return value if isinstance(value, str) else None


def read_names(root: str, key: str, what: int) -> list[str]:
    """The names of the KEYS or VALUES in a key; [] if there is no such key."""
    import winreg  # exists only on Windows

    try:
        with winreg.OpenKey(getattr(winreg, root), key) as opened:
            numbers = range(winreg.QueryInfoKey(opened)[what])
            if what == KEYS:
                return [winreg.EnumKey(opened, number) for number in numbers]
            return [winreg.EnumValue(opened, number)[0] for number in numbers]
    except OSError:
        return []
