"""The README's commands on a bare Debian: a fresh one is made for it, in a folder, and entered.

    sudo python3 tests/bare_debian.py [--suite bookworm] [--tests] [--keep FOLDER]

- as root where there is no sudo: `python3 manager/manager.py --demo --yes`;
- as a user with sudo, the same;
- with --tests: `python3 tests/run.py --setup` (an hour and 12 GB); --only-tests: only that.

There is nothing but Debian's smallest system and python3 in it, and what this computer must know
to fetch anything: its own certificate authorities, and pip's configuration. Needs root, debootstrap
and the Debian mirrors; CI does not run it, because it makes a whole system each time.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHECKOUT = "home/anna/noctiluca"  # in the new system
DEMO = "python3 manager/manager.py --demo --yes"
TESTS = "python3 tests/run.py --setup"
USER = "anna"
FOR_FETCHING = ["etc/pip.conf", "usr/local/share/ca-certificates"]  # a copy of this computer's own
# A computer has these; the folder that is entered has only files in their place. And what is / to a
# computer is mounted: `ip netns exec` of Debian 13 refuses a folder there.
MOUNT = """
for each in dev sys; do mount --rbind "/$each" "$0/$each" || exit 1; done
mount --rbind "$0" "$0" && exec "$@"
"""
CLEAN = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"]


def main() -> int:
    options = parse()
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        print("This needs to be root, and debootstrap: sudo apt-get install debootstrap")
        return 1
    folder = options.keep or Path(tempfile.mkdtemp(prefix="noctiluca-bare-"))
    folder.mkdir(parents=True, exist_ok=True)
    results = {}
    try:
        bare = make_system(folder / "bare", options.suite)
        if not options.only_tests:
            results |= try_demo(bare, folder / "with-sudo")
        if options.tests or options.only_tests:
            copy_checkout(bare)
            results["the tests, as root"] = enter(bare, "root", TESTS)
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
    for name, code in results.items():
        print(f"{'ok' if code == 0 else f'FAILED ({code})':12} {name}")
    return 0 if not any(results.values()) else 1


def try_demo(bare: Path, with_sudo: Path) -> dict[str, int]:
    if not with_sudo.exists():
        run("cp", "-a", str(bare), str(with_sudo))
        add_user(with_sudo)
    for system in (bare, with_sudo):
        copy_checkout(system)
    return {
        "root, no sudo": enter(bare, "root", DEMO),
        "user with sudo": enter(with_sudo, USER, DEMO),
    }


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="The README's commands on a bare Debian.")
    parser.add_argument("--suite", default="bookworm", help="which Debian (%(default)s)")
    parser.add_argument("--tests", action="store_true", help="also install and run all tests")
    parser.add_argument("--only-tests", action="store_true", help="nothing but the tests")
    parser.add_argument("--keep", type=Path, help="make it here, and keep it for the next run")
    return parser.parse_args()


def make_system(folder: Path, suite: str) -> Path:
    if not folder.exists():
        run("debootstrap", "--variant=minbase", "--include=python3", suite, str(folder))
        for name in FOR_FETCHING:
            if Path("/", name).exists():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                run("cp", "-aT", f"/{name}", str(folder / name))
    hosts = folder / "etc/hosts"  # Debian's installer writes it; debootstrap only from trixie on
    if not hosts.exists():
        hosts.write_text("127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n")
    return folder


def add_user(system: Path) -> None:
    """A user who may use sudo without a password, as on a cloud machine."""
    install = "apt-get update -q && apt-get install -qy --no-install-recommends sudo"
    enter(system, "root", install, folder="/")
    run("chroot", str(system), "useradd", "--create-home", "--shell", "/bin/bash", USER)
    (system / "etc/sudoers.d/anna").write_text(f"{USER} ALL=(ALL) NOPASSWD: ALL\n")


def copy_checkout(system: Path) -> None:
    """What git tracks, as it is in the work tree now."""
    target = system / CHECKOUT
    shutil.rmtree(target, ignore_errors=True)
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
    if (system / "home" / USER / ".bashrc").exists():
        run("chroot", str(system), "chown", "-R", f"{USER}:", f"/{CHECKOUT}")


def enter(system: Path, user: str, command: str, folder: str = f"/{CHECKOUT}") -> int:
    """Runs a shell command in the new system with nothing of this one's environment; its processes
    end with it. Returns the exit code."""
    print(f"\n=== as {user} in {system}: {command}", flush=True)
    home = "/root" if user == "root" else f"/home/{user}"
    inner = ["chroot", f"--userspec={user}:{user}", str(system), *CLEAN, f"HOME={home}"]
    inner += [f"USER={user}", "sh", "-c", f"cd {folder} && {command}"]
    apart = ["unshare", "--mount", "--pid", "--fork", f"--mount-proc={system}/proc"]
    apart += ["sh", "-c", MOUNT, str(system)]
    return subprocess.run(apart + inner, stdin=subprocess.DEVNULL).returncode


def run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
