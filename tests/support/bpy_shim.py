"""A command line like Blender's over the ``bpy`` wheel: newer Blenders where none can be installed.

Run by the Python of a virtual environment that has ``bpy``; ``tests/run.py --setup`` writes small
starters, ``.test-env/bin/blender-4.2`` and so on, that programs take for Blender itself.

It keeps what the farm and its tests rely on, as measured on Blender 3.4.1:
- arguments are carried out in the order they stand; those after ``--`` belong to the scripts;
- a .blend that cannot be read, an unknown engine or an unknown argument ends with exit code 1;
- a script's exception matters only after ``--python-exit-code N``;
- a render that fails ends with exit code 1, after the remaining arguments;
- it ends like a program: what C and Python have buffered is written, nothing may hang on.
- the preferences in BLENDER_USER_CONFIG hold (the graphics cards to use), unless
  ``--factory-startup`` is given.
Not kept: windows (without ``-b`` it refuses), preferences elsewhere, add-ons by name.
"""

from __future__ import annotations

import ctypes
import importlib.metadata
import os
import re
import signal
import sys
import traceback

LTS = ("4.2", "4.5", "5.2")
FLAGS = {"--factory-startup", "-noaudio", "--offline-mode", "--online-mode", "-d", "--debug"}
FLAGS_WITH_VALUE = {"--log-level", "--log", "--log-file", "--addons", "--verbose", "-setaudio"}
IMAGE_FORMATS = {"MULTILAYER": "OPEN_EXR_MULTILAYER", "EXR": "OPEN_EXR", "JPG": "JPEG"}


class Quit(Exception):
    """Ends the program at once; carries the exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Shim:
    """One run: the argument list, what was set by earlier arguments, and ``bpy``."""

    def __init__(self, arguments: list[str]) -> None:
        own = arguments[: arguments.index("--")] if "--" in arguments else list(arguments)
        self.arguments = own
        self.exit_code_on_exception = 0
        self.scripts_allowed = False
        self.failed = False
        self.bpy = None

    def run(self) -> int:
        version = importlib.metadata.version("bpy")
        name = f"Blender {version}{' LTS' if version.startswith(LTS) else ''}"
        if {"-v", "--version"} & set(self.arguments):
            platform = f"build platform: {sys.platform}"
            print(f"{name}\n\tbuild date: unknown\n\t{platform}\n\tbuild type: Release")
            return 0
        if not {"-b", "--background"} & set(self.arguments):
            print(
                "Unable to open a display (the bpy shim has no windows: give -b)", file=sys.stderr
            )
            return 1
        print(name, flush=True)
        import bpy  # takes a second, so not before it is needed

        self.bpy = bpy
        bpy.app.binary_path = os.environ.get("NOCTILUCA_SHIM_STARTER", "")
        self.read_preferences()
        while self.arguments:
            self.carry_out(self.arguments.pop(0))
        print("\nBlender quit", flush=True)
        return 1 if self.failed else 0

    def read_preferences(self) -> None:
        folder = os.environ.get("BLENDER_USER_CONFIG", "")
        there = folder and os.path.exists(os.path.join(folder, "userpref.blend"))
        if there and "--factory-startup" not in self.arguments:
            self.bpy.ops.wm.read_userpref()

    @property
    def scene(self):
        return self.bpy.context.scene

    def value(self, argument: str) -> str:
        if not self.arguments:
            print(f"Error: you must specify a value after '{argument}'")
            raise Quit(1)
        return self.arguments.pop(0)

    def carry_out(self, argument: str) -> None:
        """One argument with its values; those that have no method of their own are below."""
        if (
            argument in ("-b", "--background")
            or argument in FLAGS
            or argument.startswith("--debug")
        ):
            return
        if argument in FLAGS_WITH_VALUE:
            self.value(argument)
        elif argument in HANDLERS:
            HANDLERS[argument](self, argument)
        elif argument.startswith("-"):
            print(f"unknown argument, loading as file: {argument}")
            self.open_file(argument)
        else:
            self.open_file(argument)

    # --- the file -----------------------------------------------------------------------------

    def open_file(self, path: str) -> None:
        path = os.path.abspath(path)
        if not os.path.exists(path):
            print(f"Error: Cannot read file '{path}': No such file or directory")
            raise Quit(1)
        try:
            self.bpy.ops.wm.open_mainfile(
                filepath=path, load_ui=False, use_scripts=self.scripts_allowed
            )
        except RuntimeError as problem:  # Blender has printed why
            raise Quit(1) from problem

    def allow_scripts(self, argument: str) -> None:
        self.scripts_allowed = argument in ("-y", "--enable-autoexec")

    # --- scripts ------------------------------------------------------------------------------

    def python_file(self, argument: str) -> None:
        path = os.path.abspath(self.value(argument))
        try:
            with open(path, encoding="utf-8") as source:
                text = source.read()
        except OSError as problem:
            print(f'Error: Python: OSError: Python file "{path}" could not be opened: {problem}')
            self.script_failed(path)
            return
        self.execute(text, path)

    def python_expr(self, argument: str) -> None:
        self.execute(self.value(argument), "<string>")

    def execute(self, text: str, path: str) -> None:
        names = {"__name__": "__main__", "__file__": path, "bpy": self.bpy}
        try:
            exec(compile(text, path, "exec"), names)  # what --python is for
        except SystemExit as ending:
            raise Quit(ending.code if isinstance(ending.code, int) else bool(ending.code)) from None
        except BaseException as problem:
            in_script = problem.__traceback__.tb_next
            print("Error: Python: " + "".join(traceback.format_exception(None, problem, in_script)))
            self.script_failed(path)

    def script_failed(self, path: str) -> None:
        if self.exit_code_on_exception:
            print(f"Error: script failed, file: '{path}', exiting.", flush=True)
            raise Quit(self.exit_code_on_exception)

    def python_exit_code(self, argument: str) -> None:
        self.exit_code_on_exception = int(self.value(argument))

    # --- what to render -----------------------------------------------------------------------

    def set_engine(self, argument: str) -> None:
        engine = self.value(argument)
        try:
            self.scene.render.engine = engine
        except TypeError as problem:
            print(f"\nError: engine not found '{engine}'")
            raise Quit(1) from problem

    def set_output(self, argument: str) -> None:
        self.scene.render.filepath = self.bpy.path.abspath(self.value(argument))

    def set_format(self, argument: str) -> None:
        name = self.value(argument)
        settings = self.scene.render.image_settings
        if hasattr(settings, "media_type"):  # since 5.0 it decides which formats there are
            settings.media_type = "MULTI_LAYER_IMAGE" if name == "MULTILAYER" else "IMAGE"
        settings.file_format = IMAGE_FORMATS.get(name, name)

    def set_extension(self, argument: str) -> None:
        self.scene.render.use_file_extension = self.value(argument) == "1"

    def set_threads(self, argument: str) -> None:
        count = int(self.value(argument))
        self.scene.render.threads_mode = "FIXED" if count else "AUTO"
        if count:
            self.scene.render.threads = count

    def set_scene(self, argument: str) -> None:
        name = self.value(argument)
        scene = self.bpy.data.scenes.get(name)
        if scene is None:
            print(f"Can't find scene: '{name}' in file: '{self.bpy.data.filepath}'")
        else:
            self.bpy.context.window.scene = scene

    def set_start(self, argument: str) -> None:
        self.scene.frame_start = int(self.value(argument))

    def set_end(self, argument: str) -> None:
        self.scene.frame_end = int(self.value(argument))

    def set_step(self, argument: str) -> None:
        self.scene.frame_step = int(self.value(argument))

    # --- rendering ----------------------------------------------------------------------------

    def render_frames(self, argument: str) -> None:
        start, end = self.scene.frame_start, self.scene.frame_end
        for part in self.value(argument).split(","):
            first, last = re.fullmatch(r"([-+]?\d+)(?:\.\.([-+]?\d+))?", part).groups()
            numbers = range(_number(first, start, end), _number(last or first, start, end) + 1)
            for number in numbers:
                self.render(number, number)
        self.scene.frame_start, self.scene.frame_end = start, end

    def render_animation(self, argument: str) -> None:
        self.render(self.scene.frame_start, self.scene.frame_end)

    def render(self, first: int, last: int) -> None:
        self.scene.frame_start, self.scene.frame_end = first, last
        try:
            self._call_render(animation=True, scene=self.scene.name)
        except RuntimeError:  # Blender has printed why
            self.failed = True

    def _call_render(self, **values) -> None:
        """Without the update of the scene that bpy.ops makes before: its own -a makes none."""
        from _bpy import ops

        if hasattr(ops, "call"):
            ops.call("render.render", values)
        else:
            self.bpy.ops.render.render(**values)


def _number(text: str, start: int, end: int) -> int:
    """-f takes frames relative to the scene's range: ``+3`` from its start, ``-1`` from its end."""
    if text.startswith("+"):
        return start + int(text[1:])
    if text.startswith("-"):
        return end - int(text[1:]) + 1
    return int(text)


HANDLERS = {
    "-a": Shim.render_animation,
    "--render-anim": Shim.render_animation,
    "-f": Shim.render_frames,
    "--render-frame": Shim.render_frames,
    "-s": Shim.set_start,
    "--frame-start": Shim.set_start,
    "-e": Shim.set_end,
    "--frame-end": Shim.set_end,
    "-j": Shim.set_step,
    "--frame-jump": Shim.set_step,
    "-o": Shim.set_output,
    "--render-output": Shim.set_output,
    "-E": Shim.set_engine,
    "--engine": Shim.set_engine,
    "-F": Shim.set_format,
    "--render-format": Shim.set_format,
    "-x": Shim.set_extension,
    "--use-extension": Shim.set_extension,
    "-t": Shim.set_threads,
    "--threads": Shim.set_threads,
    "-S": Shim.set_scene,
    "--scene": Shim.set_scene,
    "-P": Shim.python_file,
    "--python": Shim.python_file,
    "--python-expr": Shim.python_expr,
    "--python-exit-code": Shim.python_exit_code,
    "-y": Shim.allow_scripts,
    "--enable-autoexec": Shim.allow_scripts,
    "-Y": Shim.allow_scripts,
    "--disable-autoexec": Shim.allow_scripts,
}


def print_c_lines_at_once() -> None:
    """Blender's own lines reach a pipe when they are printed, as Blender's do."""
    if os.name == "posix":
        libc = ctypes.CDLL(None)
        line_buffered = 1
        libc.setvbuf(ctypes.c_void_p.in_dll(libc, "stdout"), None, line_buffered, 0)


def main() -> int:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    print_c_lines_at_once()
    try:
        return Shim(sys.argv[1:]).run()
    except Quit as ending:
        return ending.code


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        ctypes.CDLL(None).fflush(None)  # what bpy's C code has printed
    os._exit(code)  # bpy 4.5 hangs on the way out of the interpreter when handlers are attached
