"""A project that was sent, on this node: where its job writes, and what Blender is told."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from typing import Any


def below(output_path: str) -> str | None:
    """What of a job's output path stands below the folder of its results; None: as the scene has
    it. Of a whole path the last part, and templates before it."""
    if not output_path:
        return None
    parts = re.split(r"[/\\]", output_path)
    if _is_whole(output_path):
        parts = parts[_first_own(parts) :]
    if ".." in parts:  # the manager takes no such path
        parts = parts[-1:]
    return os.path.join(*parts) if any(parts) else ""


def _is_whole(path: str) -> bool:
    return bool(re.match(r"[A-Za-z]:[/\\]|[/\\]", path))


def _first_own(parts: list[str]) -> int:
    """Which part of a whole output path is the first that stands below the folder of results."""
    return next((n for n, part in enumerate(parts) if "{" in part), len(parts) - 1)


def folder_of(output_path: str) -> str:
    """The artist's folder that the folder of the results stands for; "" where it has none."""
    parts = re.split(r"([/\\])", output_path)  # with what is between them
    return "".join(parts[: 2 * _first_own(parts[::2])]) if _is_whole(output_path) else ""


def output(folder: str, output_path: str) -> str:
    """The output path that Blender gets; "": the scene's own, in the folder that `place` says."""
    found = below(output_path)
    return "" if found is None else os.path.join(folder, found)


def place(
    blend: Mapping[str, Any],
    files: Iterable[Mapping[str, Any]],
    folder: str,
    output: str,
    output_path: str = "",
) -> dict[str, Any]:
    """What project_paths.py reads.

    Args:
        blend: of `files`, the .blend.
        files: of the project's list: `name`, and `from`, the artist's whole paths.
        folder: where they are here.
        output: the folder for pictures.
        output_path: the artist's.
    """
    return {
        "blend": (blend["from"] or ["/" + blend["name"]])[0],
        "folder": folder,
        "output": output,
        "their_output": folder_of(output_path),
        "files": {
            theirs: os.path.join(folder, *file["name"].split("/"))
            for file in files
            for theirs in file["from"]
        },
    }
