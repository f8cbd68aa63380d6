"""What Cycles renders on here: what people chose for this node, in its configuration or through the
manager, and what the manager hears of that.

Rules kept here:
 1. A choice that comes through the manager is written down before it counts, and counts from the
    next task on.
 2. A manager of an earlier release passes over what a heartbeat says of it, and asks for nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any, Callable

from device_list import MOST, MOST_TEXT, DeviceList
from rendering.render_devices import CPU, choice_error

# Ids of devices, (): as Blender's preferences say; and whether it sits out.
Choice = tuple[tuple[str, ...], bool]


class DeviceChoice:
    """For every thread."""

    def __init__(
        self,
        devices: tuple[str, ...] = (),
        sit_out: bool = False,
        *,
        keep: Callable[[tuple[str, ...], bool], None] = lambda devices, sit_out: None,
    ) -> None:
        """
        Args:
            keep: writes a choice down; must not raise.
        """
        self.found: DeviceList | None = None  # once there is a Blender
        self._keep = keep
        self._lock = threading.Lock()  # over a choice that is made
        self._choice: Choice = (devices, sit_out)

    @property
    def now(self) -> Choice:
        return self._choice

    def report(self, settled: Mapping[str, Any]) -> dict[str, Any]:
        """What a heartbeat says of it.

        Args:
            settled: of a Renderer.
        """
        devices, sit_out = self._choice
        said = {"chosen": list(devices), "sit_out": sit_out, **settled}
        known = self.found.known if self.found else None
        return said if known is None else {**said, "known": known}

    def in_use(self) -> list[str]:
        """What a scene renders on that asks for the GPU, as far as it is known without one."""
        chosen = self._choice[0]
        if not self.found or self.found.known is None:
            return []
        if not chosen:
            return self.found.in_use
        cards = [each for each in self.found.known if {each["id"], each["kind"]} & {*chosen}]
        labels = [f"{each['kind']}: {each['name']}" for each in cards]
        return labels + [CPU] * (CPU in chosen or not labels)

    def take(self, wish: object) -> bool:
        """What the manager wants to be chosen, `chosen` and `sit_out`; whether it was news and
        could be read."""
        if not isinstance(wish, Mapping):
            return False
        devices, sit_out = wish.get("chosen"), wish.get("sit_out") is True
        if not isinstance(devices, list) or len(devices) > MOST:
            return False
        good = all(isinstance(each, str) and len(each) <= MOST_TEXT for each in devices)
        if not good or choice_error(devices):
            return False
        with self._lock:
            if self._choice == (tuple(devices), sit_out):
                return False
            self._keep(tuple(devices), sit_out)
            self._choice = (tuple(devices), sit_out)
        return True
