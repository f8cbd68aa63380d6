"""Finds the manager to work for, if nobody has named it."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import discovery
import speech
from speech import WARNING, Console

LOOK_AGAIN_S = 5.0  # between two questions to the network

NOBODY = (
    "No manager answers on this network yet. Start one, or name it with --manager HOST:PORT or in "
    "{config}. Still looking."
)
NOBODY_PROVES = (
    "None of these proves that it knows this worker's token: {managers}. They have another, or "
    "none, or are of release 2.1 or older. Name yours with --manager HOST:PORT or in {config}."
)
SEVERAL = (
    "Several managers answer on this network: {managers}. Name one with --manager HOST:PORT or in "
    "{config}."
)


def find_manager(
    console: Console,
    config_path: Path,
    port: int,
    proves: Callable[[discovery.Manager], bool] | None,
) -> tuple[str, int]:
    """Ask the network until exactly one answers, or a person has chosen; returns (host, port).

    Args:
        config_path: the file in which a person may name it; it is mentioned in the sentences.
        port: the UDP port on which managers listen for the question.
        proves: whether what answered proves that it knows our token; None: we have none.
    """
    said = None
    while True:
        strangers = discovery.find_managers(port=port, proves=proves or (lambda manager: False))
        found = [one for one in strangers if one.is_proven or proves is None]
        if len(found) == 1:
            return found[0].host, found[0].port
        names = (_names(found), _names(strangers))
        if names != said:
            _say_which(console, *names, config_path)
            said = names
        if (found or strangers) and sys.stdin is not None and sys.stdin.isatty():
            with contextlib.suppress(EOFError):  # nobody: Windows calls NUL a terminal, too
                return _ask_which(console, found or strangers)
        time.sleep(LOOK_AGAIN_S)  # on Windows, Ctrl-C ends this and no wait for an event


def _names(managers: Sequence[discovery.Manager]) -> str:
    return ", ".join(f"{one.name} ({one.host}:{one.port})" for one in managers)


def _say_which(console: Console, names: str, strangers: str, config_path: Path) -> None:
    if names:
        sentence = SEVERAL
    elif strangers:
        sentence, names = NOBODY_PROVES, strangers
    else:
        sentence = NOBODY
    console.say(sentence, WARNING, managers=names, config=config_path)


def _ask_which(console: Console, found: Sequence[discovery.Manager]) -> tuple[str, int]:
    while True:
        for number, manager in enumerate(found, 1):
            print(speech.printable(f"  {number}  {manager.name}  {manager.host}:{manager.port}"))
        answer = input(console.translated("Number of the manager to work for: ")).strip()
        if answer.isdecimal() and 1 <= int(answer) <= len(found):
            chosen = found[int(answer) - 1]
            return chosen.host, chosen.port
