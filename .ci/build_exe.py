"""Builds NoctilucaManager and NoctilucaWorker, one file each, for the system it runs on.

    python3 .ci/build_exe.py               both, into manager/dist/ and worker/dist/
    python3 .ci/build_exe.py worker        one of them
    python3 .ci/build_exe.py --dist DIR    into another folder

``build_exe.bat`` is the same for Windows. PyInstaller, in exactly the version named below, is taken
from where it is installed, else from a virtual environment of its own in ``build/``.

What is inside an executable:
- the launcher and the modules it shares with nobody (they change only with the executable);
- the release it was built from, as plain files, so that the first start needs no internet;
- every module of Python's library that a release may ever want, except windows (Tk), tests, and
  tools for developers: a release that is downloaded in a year must find what it imports.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import json
import os
import pkgutil
import re
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build"
PYINSTALLER = "6.22.3"
NAMES = {"manager": "NoctilucaManager", "worker": "NoctilucaWorker"}
# No release needs these: windows, tests, tools for developers, and jokes that open a browser.
LEFT_OUT = {
    "tkinter", "_tkinter", "turtle", "turtledemo", "idlelib", "test", "lib2to3", "ensurepip",
    "venv", "pydoc_data", "antigravity", "this", "_pyrepl", "sitecustomize", "usercustomize",
}  # fmt: skip
if sys.version_info < (
    3,
    12,
):  # later it is no part of the library, and PyInstaller has a substitute
    LEFT_OUT.add("distutils")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="*", help="manager, worker (default: both)")
    parser.add_argument("--dist", type=Path, help="folder for the executables")
    arguments = parser.parse_args()
    programs = arguments.program or list(NAMES)
    if unknown := set(programs) - set(NAMES):
        parser.error(f"{', '.join(sorted(unknown))}: there are only manager and worker")
    if _pyinstaller_here() != PYINSTALLER:
        return _again_in_own_environment()
    check = [sys.executable, str(ROOT / ".ci" / "make_release.py"), "--check"]
    if subprocess.run(check).returncode:
        return 1
    for program in programs:
        dist = (arguments.dist or ROOT / program / "dist").resolve()
        build(program, dist)
        print(f"{program}: {dist / NAMES[program]}{'.exe' if os.name == 'nt' else ''}")
    return 0


def build(program: str, dist: Path) -> None:
    """Runs PyInstaller, which ends the process with a message when something is wrong."""
    from PyInstaller.__main__ import run

    WORK.mkdir(exist_ok=True)
    manifest = json.loads((ROOT / program / "release.json").read_bytes())
    version_file = WORK / f"{program}-version.txt"
    version_file.write_text(version_resource(program, manifest), encoding="utf-8")
    run(pyinstaller_arguments(program, dist, manifest, version_file))


def pyinstaller_arguments(
    program: str, dist: Path, manifest: dict, version_file: Path
) -> list[str]:
    folder = ROOT / program
    arguments = [
        "--noconfirm", "--onefile", "--console", "--noupx", "--log-level=WARN",
        f"--name={NAMES[program]}",
        f"--distpath={dist}",
        f"--workpath={WORK / program}",
        f"--specpath={WORK / program}",
        f"--paths={folder}",
    ]  # fmt: skip
    if sys.platform != "darwin":  # there only an .app has an icon, and no console
        arguments += [f"--icon={folder / f'{program}ico.ico'}", f"--version-file={version_file}"]
    carried = [f"{program}/release.json", *(file["path"] for file in manifest["files"])]
    for path in carried:
        target = f"carried/{path}".rsplit("/", 1)[0]
        arguments.append(f"--add-data={ROOT / path}{os.pathsep}{target}")
    arguments += [f"--hidden-import={module}" for module in library_modules()]
    arguments += [f"--exclude-module={name}" for name in sorted(LEFT_OUT)]
    return [*arguments, str(folder / f"{program}_launcher.py")]


def library_modules() -> list[str]:
    """Every module of this Python's library but those left out, packages with all they hold."""
    folders = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")]
    folders += [str(Path(folder) / "lib-dynload") for folder in folders]
    if os.name == "nt":
        folders.append(str(Path(sys.base_prefix) / "DLLs"))
    found = set(sys.builtin_module_names) | set(_walk(sorted(set(folders)), ""))
    return sorted(name for name in found if name != "__main__")


def _walk(folders: list[str], prefix: str) -> list[str]:
    names = []
    for module in pkgutil.iter_modules(folders):
        if module.name in LEFT_OUT | {"tests", "__main__"} or not module.name.isidentifier():
            continue
        if re.match(r"_(sysconfigdata|test|xxtest|ctypes_test|xxsub|osx_support)|xx", module.name):
            continue
        name = prefix + module.name
        names.append(name)
        if module.ispkg:
            inside = [str(Path(folder) / module.name) for folder in folders]
            names += _walk(inside, f"{name}.")
    return names


def version_resource(program: str, manifest: dict) -> str:
    """What Windows shows under Properties, Details (PyInstaller's text form of VS_VERSIONINFO)."""
    numbers = [int(number) for number in manifest["version"].split(".")]
    quad = tuple((numbers + [0, 0, 0])[:3] + [min(manifest["build"], 65535)])
    strings = {
        "CompanyName": "Noctiluca Render Batch",
        "FileDescription": f"Noctiluca Render Batch: {program}",
        "FileVersion": manifest["version"],
        "InternalName": NAMES[program],
        "LegalCopyright": "Rodolfo Zamora (rzamoraa), MIT License",
        "OriginalFilename": f"{NAMES[program]}.exe",
        "ProductName": "Noctiluca Render Batch",
        "ProductVersion": f"{manifest['version']} build {manifest['build']}",
    }
    rows = ",\n".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={quad}, prodvers={quad}, mask=0x3F, flags=0, "
        "OS=0x40004, fileType=1, subtype=0, date=(0, 0)),\n"
        f"kids=[StringFileInfo([StringTable('040904B0', [{rows}])]),\n"
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def _pyinstaller_here() -> str | None:
    try:
        return importlib.metadata.version("pyinstaller")
    except importlib.metadata.PackageNotFoundError:
        return None


def _again_in_own_environment() -> int:
    """Makes the environment when it is not there yet, and runs this script in it."""
    folder = WORK / f"env-{sys.version_info[0]}.{sys.version_info[1]}-{PYINSTALLER}"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ready = folder / "ready"
    if not ready.exists():
        print(f"Preparing PyInstaller {PYINSTALLER} in {folder} ...")
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        if subprocess.run([*pip, f"pyinstaller=={PYINSTALLER}"]).returncode:
            print(f"PyInstaller {PYINSTALLER} could not be installed.", file=sys.stderr)
            return 1
        ready.touch()
    return subprocess.run([str(python), str(Path(__file__)), *sys.argv[1:]]).returncode


if __name__ == "__main__":
    sys.exit(main())
