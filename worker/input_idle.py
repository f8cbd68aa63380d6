"""For how long nobody has touched keyboard or mouse. Only Python's own library.

Windows and macOS tell it to every program of the person who is logged in; on Linux the X server
does (the extension MIT-SCREEN-SAVER). Wayland tells nobody, and a service sees no session: there
the answer is None. (Windows' services have one of their own, which nobody ever touches.)
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

SESSIONS = Path("/run/systemd/sessions")  # logind's, one file for each
ANY_EVENT = 0xFFFFFFFF  # kCGAnyInputEventType, <CGEventTypes.h>
SERVICES = 0  # the session of Windows' services, which has no screen
HID_STATE = 1  # kCGEventSourceStateHIDSystemState
_APPLICATION_SERVICES = (
    "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
)


class _LastInput(ctypes.Structure):  # LASTINPUTINFO
    _fields_ = [("size", ctypes.c_uint32), ("tick", ctypes.c_uint32)]


class _SaverInfo(ctypes.Structure):  # XScreenSaverInfo
    _fields_ = [
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle_ms", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    ]


def seconds() -> float | None:
    """Since the last touch; None where nobody can know."""
    source = {"win32": _windows, "darwin": _mac}.get(sys.platform, _x11)
    try:
        return source()
    except (OSError, AttributeError):  # such a library or function is not here
        return None


def unused_seconds() -> float | None:
    """For how long nobody has used this computer, where to be wrong would send it to sleep under
    somebody's hands; None: nobody can know."""
    if sys.platform == "win32" and _is_service():
        return None
    known = seconds()
    if known is not None or not sys.platform.startswith("linux"):
        return known
    return float("inf") if nobody_is_logged_in(SESSIONS) else None


def nobody_is_logged_in(sessions: Path) -> bool:
    """By logind's files; False where there are none."""
    try:
        texts = [path.read_text(errors="replace") for path in sessions.iterdir() if path.is_file()]
    except OSError:
        return False
    return not any("CLASS=user\n" in text and "STATE=closing" not in text for text in texts)


def _windows() -> float | None:
    last = _LastInput(ctypes.sizeof(_LastInput), 0)
    if _session() == SERVICES:
        return None
    if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):  # type: ignore[attr-defined]
        return None
    ticks = ctypes.windll.kernel32.GetTickCount() & 0xFFFFFFFF  # type: ignore[attr-defined]
    return ((ticks - last.tick) & 0xFFFFFFFF) / 1000  # both begin anew after 49 days


def _is_service() -> bool:
    """Of another session than the screen's: what people touch is not told there."""
    console = ctypes.windll.kernel32.WTSGetActiveConsoleSessionId()  # type: ignore[attr-defined]
    return _session() != console & 0xFFFFFFFF


def _session() -> int:
    """Of this process; where Windows does not say, the services'."""
    session = ctypes.c_uint32()
    kernel32 = ctypes.windll.kernel32  # type: ignore[attr-defined]
    known = kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(session))
    return session.value if known else SERVICES


def _mac() -> float | None:
    since = ctypes.CDLL(_APPLICATION_SERVICES).CGEventSourceSecondsSinceLastEventType
    since.restype, since.argtypes = ctypes.c_double, [ctypes.c_int32, ctypes.c_uint32]
    return float(since(HID_STATE, ANY_EVENT))


def _x11() -> float | None:
    if os.environ.get("XDG_SESSION_TYPE") == "wayland" or not os.environ.get("DISPLAY"):
        return None
    x11, saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    x11.XOpenDisplay.restype = x11.XDefaultRootWindow.restype = ctypes.c_void_p
    # Opened for each look: a kept one would end this process together with the X server.
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    try:
        info = _SaverInfo()
        root = ctypes.c_void_p(x11.XDefaultRootWindow(ctypes.c_void_p(display)))
        told = saver.XScreenSaverQueryInfo(ctypes.c_void_p(display), root, ctypes.byref(info))
        return info.idle_ms / 1000 if told else None
    finally:
        x11.XCloseDisplay(ctypes.c_void_p(display))
