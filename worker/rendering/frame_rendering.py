"""Runs inside Blender: renders one frame of a scene that cannot tell it from ``blender -b -a``.

Loaded by render_session.py, and like it kept to Python 3.7 and to nothing of the worker's.

What must be other than the artist saved it, and how no script, driver or stamp gets to see it:

- *The frame.* From 5.0 on the render operator takes it. Before, the operator reads the scene's
  range and gives it on as numbers, and only then calls the first render_init handler: ours, which
  puts the artist's range back. The update of the scene that bpy.ops makes before an operator would
  show the short range to handlers: the operator is called without it.
- *A frame before 0*, before 5.0: no script can set such a range, so it is rendered as a still
  picture of the scene at that frame, under the name that an animation would give it.
- *The folder of the pictures.* Blender takes the path when it writes, between the last frame_change
  and the first render_post handler. The private folder stands in the scene only there: whenever a
  handler runs, the artist's path is back. So what scripts, add-ons and File Output nodes write by
  way of that path goes where it always went, and they find there what they look for. The last
  levels of the path are mirrored in the private folder for those that read it while the
  engine works (Freestyle's style modules, engines written in Python): what they write comes along.
- *Overwriting.* Whether a frame is rendered is the job's question: the options are set between the
  last render_init and the first render_pre handler, where Blender copies them.
- *A single layer.* The operator reads that option before the first handler, -a never: it is off
  while Blender reads and copies, and back for whoever looks.
- *The size*, and whether there is a compositor, a stamp, ... Blender takes it once for an animation
  (TakenOnce). It stands in the scene, together with overwriting, only where Blender copies it;
  handlers find what they left.
- *Another scene.* A strip of the sequencer renders its scene within the frame, with render_init to
  render_complete for that scene: to us these are handlers that look, and nothing else.

The pictures are handed over in the first render_post handler: the artist's own, and those of
render_write, find them at their final place, as without us. What an operator does on its way out
(the scene at the frame of the file once more) no handler hears of: the farm does it for each frame,
Blender alone but once.
"""

import contextlib
import os
import re
import struct
import sys
import time
from typing import NamedTuple

import bpy

MIRRORED_LEVELS = 3
PATH_BYTES = 1000  # Blender has room for 1,023
WINDOWS_PATH_LENGTH = 240  # Windows for 260, unless it was told otherwise
LOOKING = (  # handlers that run between render_pre and render_post
    "frame_change_pre",
    "frame_change_post",
    "depsgraph_update_pre",
    "depsgraph_update_post",
    "composite_pre",
    "composite_post",
    "composite_cancel",
)
QUIET = LOOKING[:4]  # what would be called once more by the end of the operator
TAKEN_ONCE = (
    "resolution_x",
    "resolution_y",
    "resolution_percentage",
    "pixel_aspect_x",
    "pixel_aspect_y",
    "use_border",
    "use_crop_to_border",
    "border_min_x",
    "border_max_x",
    "border_min_y",
    "border_max_y",
    "use_compositing",
    "use_sequencer",
    "use_freestyle",
    "use_multiview",
    "views_format",
    "use_file_extension",  # of File Output nodes
    "use_stamp",
)
if bpy.app.version < (4, 1, 0):  # later ones take it for each frame
    TAKEN_ONCE += ("dither_intensity",)  # of File Output nodes


# What is set while Blender copies the settings. Whether a frame is rendered is the job's question.
# In the background all layers are rendered, also with *Render Single Layer*; but then the operator,
# which reads that before the first handler, puts them back to what the frame before left, -a not.
ONE_LAYER = {"use_single_layer": False}
OURS = {"use_overwrite": True, "use_placeholder": False, **ONE_LAYER}


class EngineFailed(Exception):
    """Blender could not render: carries its text, and whether the engine had begun."""

    def __init__(self, text, begun):
        Exception.__init__(self, text)
        self.begun = begun


class Place(NamedTuple):
    """Where pictures are put meanwhile, and where they belong.

    Attributes:
        path: the output path for Blender.
        folder: what all of it lies in.
        root: the folder in there that stands for ``target``.
        target: the artist's folder, without what only a frame tells ({camera_name}).
    """

    path: str
    folder: str
    root: str
    target: str

    def final(self, file):
        """Where a file below the private folder belongs."""
        return os.path.normpath(os.path.join(self.target, os.path.relpath(file, self.root)))


def place_of(render, number, folder=""):
    """Mirrors the scene's output path in a private folder; None when it is not absolute."""
    parts = re.split(r"[/\\]", render.filepath)
    literal = len(parts) - 1
    for at, part in enumerate(parts[:-1]):
        if "{" in part or "}" in part:  # a path template of 5.0
            literal = at
            break
    if literal == len(parts) - 1:
        target = os.path.dirname(render.frame_path(frame=number))
    else:
        # Two backslashes begin a server on Windows, two slashes the folder of the .blend.
        slash = "\\" if render.filepath.startswith("\\\\") else "/"
        target = bpy.path.abspath(slash.join(parts[:literal]) + slash)
    if not os.path.isabs(target):
        return None
    target = os.path.normpath(target)
    levels = [part for part in re.split(r"[/\\:]", target) if part][-MIRRORED_LEVELS:]
    while True:
        root = os.path.join(folder, *levels)
        path = os.path.join(no_template(root), *parts[literal:])
        if not levels or _fits(path):
            return Place(path, folder, root, target)
        levels.pop(0)


def no_template(path):
    """The same path where braces mean something."""
    if bpy.app.version < (5, 0, 0):
        return path
    return path.replace("{", "{{").replace("}", "}}")


def _fits(path):
    if os.name == "nt":
        return len(path) <= WINDOWS_PATH_LENGTH
    return len(os.fsencode(path)) <= PATH_BYTES


def file_names(render, number):
    """The files Blender would write for a frame, as the scene stands now."""
    views = [""]
    if render.use_multiview and render.image_settings.views_format == "INDIVIDUAL":
        views = [view.name for view in active_views(render)] or [""]
    return [os.path.normpath(render.frame_path(frame=number, view=view)) for view in views]


def active_views(render):
    """The stereo views that are rendered; Blender ignores all but left and right in stereo 3D."""
    if render.views_format == "STEREO_3D":
        return [view for view in render.views if view.name in ("left", "right") and view.use]
    return [view for view in render.views if view.use]


def rendered_part(render):
    """(left, bottom, right, top) in pixels, from the lower left, of what is rendered of a picture
    now; nothing is rendered of one with left >= right or bottom >= top."""
    width, height = _whole_size(render)
    if not render.use_border:
        return 0, 0, width, height
    return (
        _at(render.border_min_x, width),
        _at(render.border_min_y, height),
        _at(render.border_max_x, width),
        _at(render.border_max_y, height),
    )


def _whole_size(render):
    percent = render.resolution_percentage
    return render.resolution_x * percent // 100, render.resolution_y * percent // 100


def _at(share, pixels):
    """The pixel before which a border lies: Blender multiplies with 24 bits, so that 0.9 of 100 are
    90, of which 0.9 in 24 bits falls short."""
    return int(struct.unpack("f", struct.pack("f", share * pixels))[0])


def picture_size(render):
    """Width and height in pixels a picture rendered now must have; None where the view format
    changes them."""
    width, height = _whole_size(render)
    if render.use_border and render.use_crop_to_border:
        left, bottom, right, top = rendered_part(render)
        width, height = right - left, top - bottom
    if render.use_multiview and render.image_settings.views_format == "STEREO_3D":
        return None
    return [max(1, width), max(1, height)]


def sequencer_size(render):
    """The same of the sequencer's picture: as large as a border, cropped to it or not."""
    left, bottom, right, top = rendered_part(render)
    return [max(1, right - left), max(1, top - bottom)]


class TakenOnce:
    """What Blender takes once, when an animation begins, so that what handlers make of it later
    holds for no frame: how large pictures are, and what is done to them. Only whether there is a
    border it also looks at for each frame: switched off between, it writes the border's picture in
    the corner of a whole one. Nothing of ours is called between its two looks, and nobody wants
    that: the border stays."""

    def __init__(self):
        self._values = {}  # of the first frame, after the artist's render_init handlers
        self._left = {}

    def put(self, render):
        """Just before Blender copies: what it would have had from the beginning."""
        left = {name: getattr(render, name) for name in TAKEN_ONCE}
        self._values = self._values or left
        self._left = {name: left[name] for name in left if left[name] != self._values[name]}
        set_changed(render, self._values)

    def take_back(self, render):
        """Before anybody looks: what handlers had left. What is animated is by now as it is in this
        frame."""
        left, self._left = self._left, {}
        set_changed(render, left)


def set_changed(render, values):
    """Sets only what differs: each assignment makes Blender update the scene."""
    for name, value in values.items():
        if getattr(render, name) != value:
            setattr(render, name, value)


class FrameRendering:
    """One frame. Made anew for each; its handlers are there only while it runs."""

    def __init__(self, scene, number, folder, taken, hand_over):
        """
        Args:
            taken: the scene's TakenOnce, the same for all its frames in this Blender.
            folder: private, empty, whole path.
            hand_over: called once with this object when Blender has written the pictures, before
                any render_post handler of the artist's; returns when they are where they belong.
        """
        self.scene, self.number, self.folder = scene, number, folder
        self.sizes = []  # what the pictures may measure: before and after render_pre handlers
        self.files = []  # [private path, final path], the pictures that Blender names first
        self.named = []  # final paths of those
        self.updates = 0  # how often the engine told of its work
        self.seconds = 0.0
        self._taken, self._hand_over = taken, hand_over
        self._handed_over = self._begun = self._hiding = False
        self._waited_s = 0.0
        self._artists = ""
        self._places = []  # the last one counts; more where handlers change the path meanwhile
        self._range = None
        self._artists_settings = {}
        self._still = not has_frame_arguments() and min(number, *frame_range(scene)) < 0

    def run(self):
        """Renders.

        Raises:
            EngineFailed
        """
        started = time.perf_counter()
        with self._handlers():
            self._set_ours(ONE_LAYER)
            try:
                result = self._call()
            except RuntimeError as problem:  # how an operator says "error"
                raise EngineFailed(str(problem), self._begun) from problem
            finally:
                self._put_back()
        if "FINISHED" not in result:
            raise EngineFailed("The rendering was cancelled.", self._begun)
        self.seconds = time.perf_counter() - started - self._waited_s
        self._finish()  # a script that emptied the lists of handlers took ours along

    def _call(self):
        scene, number = self.scene, self.number
        if has_frame_arguments():
            return call_render(
                animation=True, scene=scene.name, frame_start=number, frame_end=number
            )
        if self._still:
            return self._call_still()
        self._range = frame_range(scene)
        scene.frame_start = scene.frame_end = number
        scene.frame_step = 1
        return call_render(animation=True, scene=scene.name)

    def _call_still(self):
        before = self.scene.frame_current
        with without_handlers():
            self.scene.frame_set(self.number)
        try:
            return call_render(write_still=True, scene=self.scene.name)
        finally:
            self.scene.frame_current = before

    # --- handlers, in the order Blender calls them ------------------------------------------------

    @contextlib.contextmanager
    def _handlers(self):
        """Ours first or last in Blender's lists; gone again afterwards, the artist's back."""
        lists = bpy.app.handlers
        show, hide = self._show, self._hide
        complete = self._or(self._complete_ends, hide)
        ours = [
            (lists.render_init, self._or(self._init_begins, show), self._or(self._init_ends, hide)),
            (lists.render_pre, self._or(self._pre_begins, show), self._or(self._pre_ends, hide)),
            (lists.render_stats, self._count, None),
            (lists.render_post, self._or(self._finish, show), hide),
            (lists.render_complete, show, complete),
            (lists.render_cancel, show, complete),
        ]
        for name in LOOKING:
            if hasattr(lists, name):  # between a pre and its post the scene is evaluated
                after = None if name.endswith("_pre") else self._hide
                ours.append(self._looking(getattr(lists, name), self._show, after))
        editor = sys.modules.get("parameter_editor")  # Freestyle's, when something hooked into it
        if editor is not None:
            ours.append((editor.callbacks_lineset_pre, self._show_copy, None))
        with contextlib.ExitStack() as self._silence:
            for handlers, first, last in ours:
                if first is not None:
                    handlers.insert(0, first)
                if last is not None:
                    handlers.append(last)
                self._silence.callback(take_out, handlers, first, last)
            yield

    def _looking(self, handlers, show, hide):
        """A list, and ours for it. In a scene of several views nothing is shown where nobody else
        is in it: a view comes out black when the scene is touched before the next. Where they are
        blurred, that is at each moment around the frame: there a layer's first look is shown, and
        later ones find the private folder, from which what they write comes along. What was shown
        to those of a pre is hidden after its post, whoever is in that."""
        render, shown = self.scene.render, set()  # layers
        count = sum(step is not None for step in (show, hide))

        def show_them(_scene=None, graph=None, *_):
            layer = graph and graph.view_layer.name
            if len(handlers) > count and not (render.use_motion_blur and layer in shown):
                shown.add(layer)
                show()

        return handlers, show_them if render.use_multiview else show, hide

    def _or(self, step, otherwise):
        """The handler that takes this step for our scene, and another one for other scenes."""

        def handler(scene=None, *_):
            if scene is None or scene == self.scene:
                step()
            else:
                otherwise()

        return handler

    def _init_begins(self):
        self._put_range_back()
        self._put_settings_back()

    def _init_ends(self):
        render = self.scene.render
        self._set_ours(OURS)
        self._taken.put(render)
        if self._still:  # of a still picture Blender takes the path here
            self._hiding = True
            self._hide()
            render.filepath = render.frame_path(frame=self.number)

    def _pre_begins(self):
        self._begun = True
        self.sizes.append(picture_size(self.scene.render))
        self._put_settings_back()
        self._taken.take_back(self.scene.render)
        if self._still:
            self.scene.render.filepath = self._artists
            self._hiding = False

    def _pre_ends(self):
        self.sizes.append(picture_size(self.scene.render))
        if not self._still:
            self._hiding = True
            self._hide()

    def _count(self, *_):
        self.updates += 1

    def _show(self, *_):
        """The artist's path, as long as somebody looks."""
        if self._hidden():
            self.scene.render.filepath = self._artists

    def _show_copy(self, scene, *_):
        """The artist's path in the copy of the scene that Freestyle works with."""
        if self._places and scene.render.filepath == self._places[-1].path:
            scene.render.filepath = self._artists

    def _hide(self, *_):
        """The private folder, as long as nobody looks."""
        render = self.scene.render
        if not self._hiding or self._hidden():
            return
        if not self._places or render.filepath != self._artists:
            self._artists = render.filepath
            folder = os.path.join(self.folder, str(len(self._places)))
            place = place_of(render, self.number, folder)
            if place is None:
                return  # not absolute: told when the pictures are looked for
            os.makedirs(place.root, exist_ok=True)
            self._places.append(place)
        render.filepath = self._places[-1].path

    def _hidden(self):
        places = self._places
        return self._hiding and places and self.scene.render.filepath == places[-1].path

    def _finish(self):
        """The pictures are written: hands them over."""
        self._show()
        self._hiding = False
        if self._handed_over:
            return
        self._handed_over = True
        self.named = file_names(self.scene.render, self.number)
        self.files = self._written()
        started = time.perf_counter()
        self._hand_over(self)
        self._waited_s = time.perf_counter() - started

    def _complete_ends(self):
        self._silence.enter_context(without_handlers())

    # --- afterwards -------------------------------------------------------------------------------

    def _written(self):
        """[where it is, where it belongs] of each file; by what Blender wrote, not by a guess."""
        if not self._places:  # none of our handlers was called: they are where they belong
            return [[name, name] for name in self.named if os.path.isfile(name)]
        pairs = []
        for place in self._places:
            for folder, _folders, names in os.walk(place.folder):
                paths = [os.path.join(folder, name) for name in names]
                pairs += [[path, place.final(path)] for path in paths]
        order = {name: at for at, name in enumerate(self.named)}
        return sorted(pairs, key=lambda pair: (order.get(pair[1], len(order)), pair[1]))

    def _put_back(self):
        self._show()
        self._hiding = False
        self._put_range_back()
        self._put_settings_back()
        self._taken.take_back(self.scene.render)

    def _put_range_back(self):
        kept, self._range = self._range, None
        if kept is not None:
            scene = self.scene
            scene.frame_start, scene.frame_end, scene.frame_step = kept

    def _set_ours(self, settings):
        render = self.scene.render
        self._artists_settings = {name: getattr(render, name) for name in settings}
        set_where_other(render, settings)

    def _put_settings_back(self):
        kept, self._artists_settings = self._artists_settings, {}
        set_where_other(self.scene.render, kept)


def set_where_other(render, settings):
    """Only what differs: each assignment tags the scene as changed."""
    for name, value in settings.items():
        if getattr(render, name) != value:
            setattr(render, name, value)


def frame_range(scene):
    """(first, last, step) as the artist saved them."""
    return scene.frame_start, scene.frame_end, scene.frame_step


def has_frame_arguments():
    """Whether the render operator takes the frames: from 5.0 on."""
    return bpy.app.version >= (5, 0, 0)


def call_render(**values):
    """The render operator, without the update of the scene that bpy.ops makes around each call
    (bpy/ops.py); later versions make none."""
    try:
        from _bpy import ops

        call = ops.call
    except (ImportError, AttributeError):
        return bpy.ops.render.render(**values)
    if bpy.app.version < (4, 0, 0):
        return call("render.render", None, values)
    return call("render.render", values)


@contextlib.contextmanager
def without_handlers():
    """No frame_change and depsgraph_update handler is called meanwhile."""
    lists = [getattr(bpy.app.handlers, name) for name in QUIET]
    kept = [list(handlers) for handlers in lists]
    for handlers in lists:
        handlers.clear()
    try:
        yield
    finally:
        for handlers, before in zip(lists, kept):
            handlers[:] = before


def take_out(handlers, *ours):
    for handler in ours:
        while handler is not None and handler in handlers:
            handlers.remove(handler)
