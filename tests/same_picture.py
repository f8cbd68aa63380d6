"""Renders the scenes of the battery with Blender alone and with a farm, and compares everything.

    python3 tests/same_picture.py [GROUP or SCENE ...] [--blender 4.5] [--keep] [--folder DIR]
                                  [--split] [--mixed COUNT --seed NUMBER]

With `--split` two workers render each frame together, in strips, where the farm can split it; the
scenes of the group ``strips`` are about that. `--mixed` makes scenes of several others by chance.

Prints a line for each scene (equal / differs: how), then a table by group. Ends with exit code 1
when anything differs, or when a scene proves nothing because its own pictures are blank. What
differed stays in the folder that is named at the end: ``made``, ``alone`` and ``farm``.
"""

from __future__ import annotations

import argparse
import json
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from support import blender_path, blender_shims, environment
from support.same_picture import book


def main() -> int:
    options = parse()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # the farm is ended on the way out
    try:
        mixed = book.mixed(options.seed, options.mixed)
        scenes = book.chosen([*options.names, *mixed])
    except KeyError as unknown:
        print(f"no group and no scene: {unknown}; groups: {', '.join(book.GROUPS)}")
        return 2
    if options.list:
        print("\n".join(f"{scene.group}/{scene.name}" for scene in scenes))
        return 0
    scenes = [scene for scene in scenes if scene.spread or not options.spread]
    verdicts = []
    for version in options.blender or ["system"]:
        verdicts += run(version, scenes, options)
    if options.json:
        options.json.write_text(json.dumps(verdicts, indent=1))
    return 0 if all(verdict["equal"] for verdict in verdicts) else 1


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Compares the farm's pictures with Blender's.")
    parser.add_argument("names", nargs="*", help="groups or scenes; all when there are none")
    parser.add_argument(
        "--blender", action="append", help="4.2, 4.5, ... or a path (default: on PATH); repeatable"
    )
    parser.add_argument("--device", help="CUDA, OPTIX, ...: on all graphics cards of that kind")
    parser.add_argument("--folder", type=Path, help="where to work (default: a temporary folder)")
    parser.add_argument("--keep", action="store_true", help="keep the files of equal scenes, too")
    parser.add_argument("--list", action="store_true", help="only name the scenes")
    parser.add_argument("--spread", action="store_true", help="only those that CI runs")
    parser.add_argument("--split", action="store_true", help="frames by two workers, in strips")
    parser.add_argument("--mixed", type=int, default=0, help="so many scenes made of several")
    parser.add_argument("--seed", type=int, default=1, help="of their choice")
    parser.add_argument("--json", type=Path, help="write the verdicts there")
    return parser.parse_args()


def executable(version: str) -> str:
    if version == "system":
        return blender_path() or "blender"
    return blender_shims().get(version, version)


def run(version: str, scenes: list, options: argparse.Namespace) -> list[dict]:
    """Runs the scenes with one Blender and prints what came of them."""
    from support.same_picture.battery import Battery  # needs packages, book does not

    began = time.monotonic()
    folder = Path(tempfile.mkdtemp(prefix="same-picture-", dir=options.folder))
    battery = Battery(executable(version), folder, options.keep, options.split)
    name = ".".join(map(str, battery.alone.version))
    print(f"Blender {name}, in {folder}", flush=True)
    if options.device:
        print(f"on {battery.alone.use_cards(options.device)}", flush=True)
    verdicts = battery.run(scenes, lambda verdict: print(verdict.line(), flush=True))
    print_table(name, verdicts, time.monotonic() - began)
    if not options.keep and all(verdict.equal for verdict in verdicts):
        shutil.rmtree(folder)
    return [
        {
            "blender": name,
            "group": verdict.scene.group,
            "scene": verdict.scene.name,
            "equal": verdict.equal,
            "line": verdict.line(),
        }
        for verdict in verdicts
    ]


def print_table(name: str, verdicts: list, seconds: float) -> None:
    print(f"\nBlender {name}: {len(verdicts)} scenes in {seconds:.0f} s")
    for group in (*book.GROUPS, book.MIXED):
        mine = [verdict for verdict in verdicts if verdict.scene.group == group]
        if mine:
            equal = sum(verdict.equal for verdict in mine)
            print(f"  {group:12} {equal:3} of {len(mine):3} equal")
    print(
        f"  {'all':12} {sum(v.equal for v in verdicts):3} of {len(verdicts):3} equal\n", flush=True
    )


if __name__ == "__main__":
    environment.go_on_inside()
    sys.exit(main())
