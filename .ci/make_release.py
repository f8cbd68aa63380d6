"""Writes what is derived from the sources: twins, the packed runner, the two release manifests.

    python3 .ci/make_release.py            write them anew (run it before every push)
    python3 .ci/make_release.py --check    exit code 1 when one is stale (CI runs this)

Twins: either program must run from its folder alone, and yet they share some modules. Those in
``TWINS`` are edited in manager/ and copied to worker/, byte for byte.

The runner is what an Open Job Description bundle has of the worker. manager/ and the add-on each
run alone, and hand over jobs without a worker beside them: so both have it, packed, on one line.

Manifests (manager/release.json, worker/release.json) are what the launchers read. A manifest names
the version (``VERSION`` in manager.py and worker.py), a build number, the files of the release with
size and sha256, and the modules of Python's library that they import. The build number is one more
than the committed manifest's whenever anything else in it changes: a launcher never takes a release
that is older than one it has seen, even when nobody raised ``VERSION``.
"""

from __future__ import annotations

import argparse
import ast
import base64
import hashlib
import json
import pkgutil
import re
import subprocess
import sys
import sysconfig
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = ("manager", "worker")
FORMAT = 1
PYTHON = "3.9"  # the oldest that the files run on
MORE_FILES = {
    "manager": ["addon/noctiluca_render_manager.py", "index.html"],  # it offers both
    "worker": [],
}
SAME_NAME = (
    "awake.py",
    "failure_words.py",
    "launcher/__init__.py",
    "launcher/console.py",
    "launcher/device_names.py",
    "launcher/download.py",
    "launcher/files.py",
    "launcher/language.py",
    "launcher/leftovers.py",
    "launcher/problems.py",
    "launcher/release.py",
    "launcher/supervisor.py",
    "launcher/updater.py",
    "launcher/writer.py",
    "log_file.py",
    "proof.py",
    "signals.py",
)
# Edited in manager/ -> written from there in worker/.
TWINS = {
    **{path: path for path in SAME_NAME},
    "path_roots.py": "rendering/path_roots.py",  # loaded inside Blender, with its neighbours
}
# In a bundle -> where it comes from. The first is what makes the rest of the bundle.
RUNNER = {
    "openjd_bundle.py": "manager/openjd_bundle.py",
    "noctiluca/openjd_client.py": "worker/openjd_client.py",
    "noctiluca/openjd_session.py": "worker/openjd_session.py",
    "noctiluca/launcher/__init__.py": "worker/launcher/__init__.py",
    "noctiluca/launcher/device_names.py": "worker/launcher/device_names.py",
    "noctiluca/launcher/files.py": "worker/launcher/files.py",
}
RUNNER_FOLDER = "worker/rendering"
NOT_IN_RUNNER = {"read_scene.py", "scene_reading.py"}
RUNNER_IN = ("manager/openjd_runner.py", "addon/noctiluca_render_manager.py")
RUNNER_LINE = re.compile(r'^PACKED_RUNNER = ".*"', re.MULTILINE)
# These are inside the executables and change only with them.
LAUNCHER_FILES = {
    "manager_launcher.py",
    "worker_launcher.py",
    "launcher/console.py",
    "launcher/supervisor.py",
}
# Not every system has these; whoever imports them asks first.
SYSTEM_MODULES = {"winreg", "msvcrt", "_winapi", "fcntl", "termios", "pwd", "grp", "resource"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, only compare")
    write = not parser.parse_args().check
    try:
        twins = refresh_twins(ROOT, write=write) + refresh_runner(ROOT, write=write)
        stale = [program for program in PROGRAMS if refresh(ROOT, program, write=write)]
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 1
    if not write and (twins or stale):
        files = [*twins, *(f"{program}/release.json" for program in stale)]
        print(
            f"{', '.join(files)}: stale, run python3 .ci/make_release.py and commit what it writes."
            " Until then a release lacks what is new, and tests that bring one fail.",
            file=sys.stderr,
        )
        return 1
    for path in twins:
        print(f"{path}: written")
    for program in PROGRAMS:
        manifest = json.loads((ROOT / program / "release.json").read_bytes())
        state = "new" if program in stale else "unchanged"
        print(f"{program}: release {manifest['version']} build {manifest['build']}, {state}")
    return 0


# --- twins ----------------------------------------------------------------------------------------


def refresh_twins(root: Path, *, write: bool) -> list[str]:
    """Copies each twin from manager/ to worker/ where they differ.

    Args:
        root: the checkout.
        write: False only compares.

    Returns:
        The worker's files that were stale, as paths from ``root``.

    Raises:
        ValueError: somebody edited the worker's file instead of its source; nothing was written.
    """
    twins = {f"worker/{path}": f"manager/{source}" for source, path in TWINS.items()}
    stale = {
        path: source
        for path, source in twins.items()
        if _read_bytes(root / path) != (root / source).read_bytes()
    }
    for path, source in stale.items():
        if not _is_as_committed(root, path) and _is_as_committed(root, source):
            raise ValueError(
                f"{path} was edited, but it is written from {source}: make the change there, then"
                f" undo the other one with git checkout {path}"
            )
    for path, source in stale.items() if write else ():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes((root / source).read_bytes())
    return [*stale]


def refresh_runner(root: Path, *, write: bool) -> list[str]:
    """Packs the runner anew where what is packed is not the sources.

    Returns:
        The files that were stale, as paths from ``root``.
    """
    packed, stale = pack_runner(root), []
    for name in RUNNER_IN:
        text = (root / name).read_bytes().decode("utf-8")
        if unpack_runner(text) == runner_files(root):
            continue
        stale.append(name)
        if write:
            fresh = RUNNER_LINE.sub(lambda _: f'PACKED_RUNNER = "{packed}"', text)
            (root / name).write_bytes(fresh.encode("utf-8"))
    return stale


def runner_files(root: Path) -> dict[str, bytes]:
    """What is in a bundle beside its template: name -> content."""
    found = {f"noctiluca/rendering/{p.name}": p for p in (root / RUNNER_FOLDER).glob("*.py")}
    found = {name: p for name, p in found.items() if p.name not in NOT_IN_RUNNER}
    found.update({name: root / source for name, source in RUNNER.items()})
    return {name: found[name].read_bytes() for name in sorted(found)}


def pack_runner(root: Path) -> str:
    """The same as a text: JSON, deflated, in base 85, of whose letters none needs a backslash."""
    files = {name: content.decode("utf-8") for name, content in runner_files(root).items()}
    return base64.b85encode(zlib.compress(json.dumps(files).encode(), 9)).decode("ascii")


def unpack_runner(text: str) -> dict[str, bytes]:
    """What is packed in a module: name -> content; nothing where it cannot be read."""
    line = RUNNER_LINE.search(text)
    if line is None:
        return {}
    try:
        packed = json.loads(zlib.decompress(base64.b85decode(line[0].split('"')[1])))
    except (ValueError, zlib.error):
        return {}
    return {name: content.encode("utf-8") for name, content in packed.items()}


def _read_bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _is_as_committed(root: Path, path: str) -> bool:
    """False too where git does not know the file; True without git, where nobody can tell."""
    try:
        command = ["git", "status", "--porcelain", "--", path]
        shown = subprocess.run(command, cwd=root, capture_output=True)
    except OSError:
        return True
    return shown.returncode != 0 or not shown.stdout


# --- manifests ------------------------------------------------------------------------------------


def refresh(root: Path, program: str, *, write: bool) -> bool:
    """Compares the manifest in ``root`` with the files; writes it where it is stale.

    Args:
        root: the checkout.
        program: "manager" or "worker".
        write: False only compares.

    Returns:
        Whether it was stale.

    Raises:
        ValueError: no manifest can be made of the files; the text says why.
    """
    path = root / program / "release.json"
    known = _read(path.read_bytes() if path.exists() else b"")
    committed = _read(_committed(root, f"{program}/release.json")) or known
    fresh = describe(root, program)
    if known == {**fresh, "build": known.get("build")} and not _is_behind(known, committed):
        return False
    if write:
        manifest = {**fresh, "build": committed.get("build", 0) + 1}
        path.write_bytes(as_text(manifest).encode("utf-8"))
    return True


def as_text(manifest: dict) -> str:
    """A manifest as JSON with a line for each file, so that a change of one is a line, too."""
    keys = ("format", "program", "version", "build", "python")
    rows = [f' "{key}": {json.dumps(manifest[key])}' for key in keys]
    for key in ("modules", "files"):
        items = ",\n".join(f"  {json.dumps(item)}" for item in manifest[key])
        rows.append(f' "{key}": [\n{items}\n ]')
    return "{\n" + ",\n".join(rows) + "\n}\n"


def describe(root: Path, program: str) -> dict:
    """The manifest of the files in ``root`` as they are, without a build number.

    Raises:
        ValueError: the program has no version, or a file has Windows line endings.
    """
    names = [path.relative_to(root / program).as_posix() for path in modules(root / program)]
    paths = [f"{program}/{name}" for name in names if name not in LAUNCHER_FILES]
    text = (root / program / f"{program}.py").read_text(encoding="utf-8")
    version = re.search(r'^VERSION = "([0-9.]+)"', text, re.MULTILINE)
    if not version:
        raise ValueError(f'{program}/{program}.py has no line VERSION = "..."')
    files = [_describe_file(root, path) for path in sorted(paths + MORE_FILES[program])]
    return {
        "format": FORMAT,
        "program": program,
        "version": version[1],
        "python": PYTHON,
        "modules": library_modules([root / path for path in paths]),
        "files": files,
    }


def modules(folder: Path) -> list[Path]:
    """The modules in a program's folder and in its packages.

    Only packages: what runs in a checkout keeps whole releases and pictures in folders beside them.
    """
    found = sorted(folder.glob("*.py"))
    for package in sorted(folder.glob("*/__init__.py")):
        found += modules(package.parent)
    return found


def _describe_file(root: Path, path: str) -> dict:
    content = (root / path).read_bytes()
    if b"\r\n" in content:
        raise ValueError(
            f"{path} has Windows line endings, but GitHub serves it without them: use"
            " LF line endings"
        )
    return {"path": path, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def library_modules(sources: list[Path]) -> list[str]:
    """The modules of Python's library that the sources import (others are ours or Blender's)."""
    names = set()
    for source in sources:
        for node in ast.walk(ast.parse(source.read_bytes(), str(source))):
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names.add(node.module)
    library = _library_names() - SYSTEM_MODULES
    return sorted(name for name in names if name.split(".")[0] in library)


def _library_names() -> set[str]:
    if sys.version_info >= (3, 10):
        return set(sys.stdlib_module_names)
    stdlib = Path(sysconfig.get_path("stdlib"))
    folders = [stdlib, stdlib / "lib-dynload", Path(sys.base_prefix) / "DLLs"]
    return set(sys.builtin_module_names) | {m.name for m in pkgutil.iter_modules(map(str, folders))}


def _is_behind(known: dict, committed: dict) -> bool:
    """True when the file is not the committed one and yet has no higher build number."""
    return known != committed and known.get("build", 0) <= committed.get("build", 0)


def _committed(root: Path, path: str) -> bytes:
    """The file as git last committed it; b"" without git or such a file."""
    try:
        shown = subprocess.run(["git", "show", f"HEAD:{path}"], cwd=root, capture_output=True)
    except OSError:
        return b""
    return shown.stdout if shown.returncode == 0 else b""


def _read(raw: bytes) -> dict:
    try:
        data = json.loads(raw)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


if __name__ == "__main__":
    sys.exit(main())
