"""Finds the manager to work for, if nobody has named it."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

import discovery
import speech
from speech import WARNING, Console

LOOK_AGAIN_S = 5.0  # between two questions to the network


def find_manager(console: Console, config_path: Path, port: int) -> tuple[str, int]:
    """Ask the network until exactly one answers, or a person has chosen; returns (host, port).

    Args:
        config_path: the file in which a person may name it; it is mentioned in the sentences.
        port: the UDP port on which managers listen for the question.
    """
    said = None
    while True:
        found = discovery.find_managers(port=port)
        if len(found) == 1:
            return found[0].host, found[0].port
        names = ", ".join(f"{one.name} ({one.host}:{one.port})" for one in found)
        if names != said:
            _say_which(console, names, config_path)
            said = names
        if found and sys.stdin is not None and sys.stdin.isatty():
            return _ask_which(console, found)
        time.sleep(LOOK_AGAIN_S)  # on Windows, Ctrl-C ends this and no wait for an event


def _say_which(console: Console, names: str, config_path: Path) -> None:
    if names:
        console.say(
            "Several managers answer on this network: {managers}. Name one with --manager "
            "HOST:PORT or in {config}.",
            WARNING,
            managers=names,
            config=config_path,
        )
    else:
        console.say(
            "No manager answers on this network yet. Start one, or name it with --manager "
            "HOST:PORT or in {config}. Still looking.",
            WARNING,
            config=config_path,
        )


def _ask_which(console: Console, found: Sequence[discovery.Manager]) -> tuple[str, int]:
    while True:
        for number, manager in enumerate(found, 1):
            print(speech.printable(f"  {number}  {manager.name}  {manager.host}:{manager.port}"))
        answer = input(console.translated("Number of the manager to work for: ")).strip()
        if answer.isdecimal() and 1 <= int(answer) <= len(found):
            chosen = found[int(answer) - 1]
            return chosen.host, chosen.port
