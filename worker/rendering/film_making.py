"""Runs inside Blender: makes a movie of a job's pictures with Blender's own encoder.

Loaded by render_session.py in a Blender that renders nothing else, and like it kept to Python 3.7
and to nothing of the worker's. Rules it keeps:

- what is seen is what was rendered: pictures that have been through a view transform go into the
  movie as they are, for the display that they were made for; linear ones (EXR) through the artist's
  own;
- the movie is made in a scene of ours, so that nothing of the artist's is evaluated for it and none
  of their handlers is called; the sound is mixed from the artist's scene beforehand;
- it is whole only when Blender reads it back with the number of frames that went into it.
"""

import math
import os
import struct

import bpy

LINEAR = {"OPEN_EXR", "OPEN_EXR_MULTILAYER", "HDR", "DPX", "CINEON"}
EXTENSIONS = {"MPEG4": ".mp4", "QUICKTIME": ".mov", "MKV": ".mkv", "WEBM": ".webm"}
CONTAINERS = {"mp4": "MPEG4", "mov": "QUICKTIME", "mkv": "MKV"}
QUALITIES = {"lossless": "LOSSLESS", "high": "HIGH", "medium": "MEDIUM", "low": "LOW"}
DEEP = {"10", "12"}  # bits per colour of movies, as far as they are more than 8
WITH_ALPHA = {"PRORES", "QTRLE", "PNG", "FFV1"}
AUDIO_BITRATE = 192  # kbit/s
AUDIO_OF_WEBM = ("OPUS", "VORBIS")  # it takes no other
LOST_SAMPLES = 1024
LONGER_SOUND_S = 0.2  # than the pictures: what codecs put before it and after
EXR_HEAD_BYTES = 1 << 20
MAX_FRAME = 1048574  # the last one of Blender
DISPLAY, VIEW = "sRGB", "Standard"  # they change no value of pictures whose space is called so
# The same holds for these from 5.0 on, which tells players for which one a movie is.
DISPLAYS = {"Display P3", "Rec.1886", "Rec.2020", "Rec.2100-PQ", "Rec.2100-HLG"}


class FilmError(Exception):
    """Carries a sentence for the person who submitted the job."""


def make(scene, wanted, names_of, own_movie, tell, plan, frame_names):
    """Makes a movie of each view.

    Args:
        scene: the artist's, set up as for rendering.
        wanted: the command: ranges, lacking (ranges of frames of which no picture was rendered,
            whatever lies there), folder, format, sound, gaps, quality, background.
        names_of: gives the files of a frame, one for each view.
        own_movie: the movie format that the scene had ("FFMPEG"), or "", and its bits per colour.
        tell: receives how many frames are done, and of how many.
        plan, frame_names: the modules film_plan and frame_rendering.

    Returns:
        {"films": [[file, folder it belongs to, name]], "frames", "fps", "gaps", "warnings"}

    Raises:
        FilmError: there can be none.
    """
    if plan.length(wanted["ranges"]) > plan.MOST_FRAMES:
        raise FilmError(
            "The job's frames are so far apart that the movie would take hours: send it with fewer."
        )
    views = _views(scene, wanted, names_of)
    warnings, films, gaps = _of_format(scene, wanted, own_movie[0]), [], []
    sound = "" if not wanted["sound"] else _mix(scene, wanted, warnings)
    for at, (pictures, view) in enumerate(views):
        frames, lacking = plan.shown(wanted["ranges"], set(pictures), wanted["gaps"] == "hold")
        gaps += lacking
        folder = os.path.join(wanted["folder"], str(at))
        os.makedirs(folder)
        film = _Film(scene, wanted, own_movie, folder, plan, frame_names.no_template)
        count = len(frames)

        def told(done, at=at, count=count):
            tell(at * count + done, count * len(views))

        file = film.make(pictures, frames, sound, told, view)
        name = _name(pictures, names_of, plan) + (view.file_suffix if view else "")
        target = os.path.dirname(pictures[min(pictures)])
        films.append([file, target, name + os.path.splitext(file)[1]])
    return {
        "films": films,
        "frames": count,
        "fps": scene.render.fps / scene.render.fps_base,
        "gaps": plan.gaps_text(plan.joined(gaps)),
        "warnings": warnings,
    }


def _views(scene, wanted, names_of):
    """(its pictures that are there, frame -> file; itself, if their files have others, too, or
    None) of each view."""
    views = []
    lacking = {n for first, last, step in wanted["lacking"] for n in range(first, last + 1, step)}
    for first, last, step in wanted["ranges"]:
        for number in range(first, last + 1, step):
            for at, file in enumerate(names_of(number)):
                views += [{}] if at == len(views) else []
                if number not in lacking and os.path.isfile(file):
                    views[at][number] = file
    views = [pictures for pictures in views if pictures]
    if not views:
        raise FilmError(
            "None of the job's pictures is where it was put: were they moved? Look at its output"
            " folder, and ask for the movie again."
        )
    render = scene.render
    if render.use_multiview and render.image_settings.views_format == "MULTIVIEW":
        own = [view for view in render.views if view.use]
        if render.views_format == "STEREO_3D":
            own = [view for view in own if view.name in ("left", "right")]
        return [(pictures, view) for pictures in views for view in own]
    return [(pictures, None) for pictures in views]


def _name(pictures, names_of, plan):
    """What a movie of these pictures is called, without its view and extension."""
    first = min(pictures)
    blend = os.path.splitext(os.path.basename(bpy.data.filepath))[0]
    beside = _beside(names_of, pictures[first], first)
    return plan.base_name(pictures[first], first, blend, beside)


def _beside(names_of, file, number):
    """(another frame's number, its picture's name): what tells which digits are the number."""
    other = number + 1 if number < MAX_FRAME else number - 1
    names, others = names_of(number), names_of(other)
    return other, others[names.index(file)] if len(names) == len(others) else ""


def _of_format(scene, wanted, own_movie):
    """What is to be said of the movie format that the scene has."""
    container = scene.render.ffmpeg.format if own_movie == "FFMPEG" else own_movie
    if not container or wanted["format"] or container in EXTENSIONS:
        return []
    return [f"The scene asks for a movie in {container}, which the farm does not make: it is MP4."]


# --- sound ------------------------------------------------------------------------------------


def _mix(scene, wanted, warnings):
    """A file with the scene's sound from its first rendered frame on; "" where it has none."""
    if not _has_sound(scene):
        return ""
    if not scene.render.use_sequencer:
        warnings.append(
            "The movie has no sound, as in Blender alone: Sequencer is off in the scene's Output"
            " properties (Post Processing)."
        )
        return ""
    first, last, step = wanted["ranges"][0][0], *wanted["ranges"][-1][1:]
    if first < 0 or wanted["gaps"] != "hold":
        why = "frames are left out" if first >= 0 else "its frames begin before 0"
        warnings.append(f"The movie has no sound, because {why}.")
        return ""
    scene.frame_start, scene.frame_end = first, last + step - 1
    scene.frame_set(first)
    target = os.path.join(wanted["folder"], "sound.wav")
    how = {"container": "WAV", "codec": "PCM", "format": "S16", "accuracy": LOST_SAMPLES}
    codec = scene.render.ffmpeg
    more = {"channels": codec.audio_channels, "mixrate": codec.audio_mixrate}
    try:
        known = bpy.ops.sound.mixdown.get_rna_type().properties  # older ones take the scene's own
        how.update({key: value for key, value in more.items() if key in known})
        with _in_scene(scene):
            bpy.ops.sound.mixdown(filepath=target, **how)
    except (RuntimeError, TypeError, AttributeError) as problem:  # or built without sound
        print(f"No sound: {problem}")
    if os.path.isfile(target) and os.path.getsize(target):
        return target
    warnings.append("Blender could not mix the scene's sound: the movie has none.")
    return ""


def _has_sound(scene):
    strips = _all_strips(scene)
    if any(strip.type in ("SOUND", "SCENE") and not strip.mute for strip in strips):
        return True
    return any(thing.type == "SPEAKER" and thing.data.sound for thing in scene.objects)


def _all_strips(scene):
    editor = scene.sequence_editor
    if editor is None:
        return []
    return editor.strips_all if hasattr(editor, "strips_all") else editor.sequences_all


def _in_scene(scene):
    return bpy.context.temp_override(scene=scene, view_layer=scene.view_layers[0])


# --- the movie --------------------------------------------------------------------------------


class _Film:
    """A scene of ours with the pictures one after the other."""

    def __init__(self, artists, wanted, own_movie, folder, plan, no_template):
        self._artists, self._wanted, self._folder = artists, wanted, folder
        self._plan, self._no_template = plan, no_template
        self._audio = "AAC", AUDIO_BITRATE
        own, self._depth = own_movie
        is_known = artists.render.ffmpeg.format in EXTENSIONS
        self._is_own = wanted["format"] is None and own == "FFMPEG" and is_known
        self.scene = bpy.data.scenes.new("noctiluca film")
        self.scene.sequence_editor_create()
        self._strips = getattr(self.scene.sequence_editor, "strips", None)
        if self._strips is None:
            self._strips = self.scene.sequence_editor.sequences
        settings = artists.render.image_settings
        self._alpha = self._transparent = settings.color_mode == "RGBA"
        self._linear = settings.file_format in LINEAR
        self._space = DISPLAY  # of finished pictures

    def make(self, pictures, frames, sound, tell, view):
        """The file."""
        render, artists = self.scene.render, self._artists.render
        render.fps, render.fps_base = artists.fps, artists.fps_base
        render.pixel_aspect_x = artists.pixel_aspect_x
        render.pixel_aspect_y = artists.pixel_aspect_y
        render.resolution_percentage = 100
        self.scene.frame_start, self.scene.frame_end = 1, len(frames)
        container = self._encoding()
        size, is_layered = _about(pictures[min(pictures)])
        # The sequencer reads no layers, and before 5.2 it shows linear colours otherwise; where it
        # shows them as they are seen, it does so with the background, too.
        if is_layered or (self._linear and (bpy.app.version < (5, 2, 0) or self._has_background())):
            pictures = self._as_seen(pictures, set(frames), size if is_layered else None, view)
            self._linear = False
        render.resolution_x, render.resolution_y = (max(2, side - side % 2) for side in size)
        self._colours()
        self._show([pictures[number] for number in frames], size)
        if sound:
            self._add_sound(sound)
        target = os.path.join(self._folder, "film" + EXTENSIONS[container])
        self._encode(target, tell)
        self._check(target, len(frames), bool(sound))
        return target

    def _add_sound(self, sound):
        own, artists = self.scene.render.ffmpeg, self._artists.render.ffmpeg
        self._strips.new_sound("sound", sound, 3, 1)
        own.audio_codec, own.audio_bitrate = self._audio
        for name in ("audio_mixrate", "audio_channels", "audio_volume"):
            setattr(own, name, getattr(artists, name))

    def _has_background(self):
        return not self._alpha and self._wanted["background"] != "#000000"

    def _encoding(self):
        """Sets what is written; returns the container."""
        render, wanted = self.scene.render, self._wanted
        settings, codec = render.image_settings, render.ffmpeg
        if hasattr(settings, "media_type"):  # from 5.0 on
            settings.media_type = "VIDEO"
        settings.file_format = "FFMPEG"
        own = self._artists.render.ffmpeg
        if self._is_own:
            _copy(own, codec)
            codec.use_autosplit = False
            self._alpha = self._alpha and codec.codec in WITH_ALPHA
        else:
            codec.format = CONTAINERS[wanted["format"] or "mp4"]
            self._alpha = self._alpha and codec.format == "QUICKTIME"
            if self._alpha:
                _codec_with_alpha(codec)
            else:
                codec.codec = "H264"
                codec.constant_rate_factor = QUALITIES[wanted["quality"]]
                codec.ffmpeg_preset = "GOOD"
        if self._is_own and codec.audio_codec != "NONE":
            self._audio = codec.audio_codec, codec.audio_bitrate
        if codec.format == "WEBM" and self._audio[0] not in AUDIO_OF_WEBM:
            self._audio = AUDIO_OF_WEBM[0], self._audio[1]
        codec.audio_codec = "NONE"
        settings.color_mode = "RGBA" if self._alpha else "RGB"
        if self._is_own and self._depth in DEEP:
            settings.color_depth = self._depth
        return codec.format

    def _colours(self):
        scene = self.scene
        if self._linear:
            as_the_artist_sees(self._artists, scene)
            return
        settings, display = self._artists.render.image_settings, self._artists.display_settings
        if getattr(settings, "color_management", "") == "OVERRIDE":
            display = settings.display_settings
        if bpy.app.version >= (5, 0, 0) and display.display_device in DISPLAYS:
            self._space = display.display_device
        try:
            scene.display_settings.display_device = self._space
            scene.view_settings.view_transform = VIEW
            scene.sequencer_colorspace_settings.name = self._space
        except TypeError as problem:
            raise FilmError(
                "The colour configuration of this node's Blender has no view that leaves colours as"
                f" they are ({self._space}, {VIEW}): no movie can be made of finished pictures"
                " there."
            ) from problem
        view = scene.view_settings
        view.look, view.exposure, view.gamma, view.use_curve_mapping = "None", 0.0, 1.0, False

    def _show(self, files, size):
        # Of more than 8 bits, what is half transparent would else fall on black in linear light.
        is_deep = self._artists.render.image_settings.color_depth != "8" and self._transparent
        if self._has_background() or (is_deep and not (self._alpha or self._linear)):
            self._lay_out_background(len(files))
        start = 1
        for folder, names in self._plan.same_folder(files):
            strip = self._strips.new_image(
                "pictures", os.path.join(folder, names[0]), 2, start, fit_method="ORIGINAL"
            )
            for name in names[1:]:
                strip.elements.append(name)
            strip.frame_final_duration = len(names)
            strip.blend_type = "ALPHA_OVER"
            strip.alpha_mode = "PREMUL" if self._linear else "STRAIGHT"
            if not self._linear:
                strip.colorspace_settings.name = self._space
            strip.transform.offset_x = (size[0] % 2) / 2  # else every pixel would be half of two
            strip.transform.offset_y = (size[1] % 2) / 2
            start += len(names)

    def _lay_out_background(self, count):
        """Behind what is transparent."""
        arguments = {"frame_end": 1 + count}
        if "length" in self._strips.bl_rna.functions["new_effect"].parameters:  # from 5.0 on
            arguments = {"length": count}
        strip = self._strips.new_effect("background", "COLOR", 1, 1, **arguments)
        digits = self._wanted["background"][1:]
        strip.color = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]

    def _as_seen(self, pictures, used, size, view):
        """Linear pictures, as the artist sees them: PNG in the folder; frame -> file.

        Args:
            size: of those that have layers or views; None: they have none.
            view: the one that is wanted of these, or None.
        """
        look = bpy.data.scenes.new("noctiluca look")
        as_the_artist_sees(self._artists, look)
        settings = look.render.image_settings
        settings.file_format = "PNG"
        has_alpha = self._alpha or self._has_background()
        settings.color_mode = "RGBA" if has_alpha else "RGB"
        layers = _Layers(self._artists, look, size, view) if size else None
        seen = {}
        for number in sorted(used):
            seen[number] = os.path.join(self._folder, f"seen_{number}.png")
            image = bpy.data.images.load(pictures[number])
            image.size[0]  # reads the file
            _its_space(image, self._artists.render.image_settings)
            if layers:
                layers.save(image, self._no_template(seen[number]))
            else:
                if not has_alpha:  # as Blender's own movie: on black before it is seen, not after
                    image.alpha_mode = "CHANNEL_PACKED"
                image.save_render(seen[number], scene=look)
            bpy.data.images.remove(image)
        return seen

    def _encode(self, target, tell):
        render = self.scene.render
        render.filepath = self._no_template(target)
        render.use_file_extension = True
        render.use_sequencer, render.use_compositing = True, False
        render.use_overwrite = True
        done = []

        def on_frame(*_):
            done.append(1)
            tell(len(done))

        bpy.app.handlers.render_post.append(on_frame)
        try:
            with _in_scene(self.scene):
                bpy.ops.render.render(animation=True, scene=self.scene.name)
        except RuntimeError as problem:
            raise FilmError(
                f"Blender could not make the movie: {str(problem).strip()}"
            ) from problem
        finally:
            bpy.app.handlers.render_post.remove(on_frame)

    def _check(self, target, count, has_sound):
        """Of a file that does not say how many frames it has, Blender takes the longest track."""
        if not os.path.isfile(target) or not os.path.getsize(target):
            raise FilmError("Blender wrote no movie: its last lines are in the log.")
        clip = bpy.data.movieclips.load(target)
        found, size = clip.frame_duration, tuple(clip.size)
        bpy.data.movieclips.remove(clip)
        render = self.scene.render
        wanted = (render.resolution_x, render.resolution_y)
        more = math.ceil(LONGER_SOUND_S * render.fps / render.fps_base) if has_sound else 0
        if not count <= found <= count + more or size != wanted:
            raise FilmError(
                f"The movie came out with {found} frames of {size[0]} x {size[1]} instead of"
                f" {count} of {wanted[0]} x {wanted[1]}."
            )


class _Layers:
    """A scene that makes of a picture with layers or views the one that the artist sees. Blender
    saves the first by the alphabet on its own, and none where there are views."""

    def __init__(self, artists, look, size, view):
        self._scene, self._view = look, view
        layers = [layer.name for layer in artists.view_layers if layer.use]
        self._wanted = ["Composite", *layers]
        render = look.render
        render.resolution_x, render.resolution_y = size
        render.resolution_percentage = 100
        render.use_compositing, render.use_sequencer = True, False
        render.dither_intensity = 0.0
        camera = bpy.data.objects.new("noctiluca look", bpy.data.cameras.new("noctiluca look"))
        look.collection.objects.link(camera)  # without one Blender renders nothing
        look.camera = camera
        self._tree, self._out = _compositor(look)
        self._node = self._tree.nodes.new("CompositorNodeImage")

    def save(self, image, target):
        """`target`: a path as Blender takes it, braces and all."""
        node = self._node
        node.image = image
        for name in reversed(self._wanted):
            _try_to_set(node, "layer", name)
        if self._view:
            node.view = self._view.name
        seen = node.outputs.get("Combined") or node.outputs[0]
        self._tree.links.new(seen, self._out)
        self._scene.render.filepath = target
        with _in_scene(self._scene):
            bpy.ops.render.render(write_still=True, scene=self._scene.name)


def _compositor(scene):
    """Its tree, empty, and the socket of what comes of it."""
    if hasattr(scene, "compositing_node_group"):  # from 5.0 on
        tree = bpy.data.node_groups.new("noctiluca look", "CompositorNodeTree")
        scene.compositing_node_group = tree
        tree.interface.new_socket("Image", in_out="OUTPUT", socket_type="NodeSocketColor")
        return tree, tree.nodes.new("NodeGroupOutput").inputs[0]
    scene.use_nodes = True
    scene.node_tree.nodes.clear()
    return scene.node_tree, scene.node_tree.nodes.new("CompositorNodeComposite").inputs[0]


def _try_to_set(thing, name, value):
    try:
        setattr(thing, name, value)
    except TypeError:
        pass  # there is no such choice


def _its_space(image, settings):
    """Tells a linear picture's colours, where they were not saved in the scene's own space."""
    if getattr(settings, "color_management", "") == "OVERRIDE":
        _try_to_set(image.colorspace_settings, "name", settings.linear_colorspace_settings.name)


def _codec_with_alpha(codec):
    """The best one that keeps transparency: ProRes 4444 is there from 4.5 on."""
    for name in ("PRORES", "QTRLE", "PNG"):
        try:
            codec.codec = name
        except TypeError:
            continue
        if name == "PRORES":
            codec.ffmpeg_prores_profile = "4444"
        return
    raise FilmError("This node's Blender writes no movie with transparency: choose mp4.")


def _about(picture):
    """A picture's (width, height), and whether it has layers or views."""
    image = bpy.data.images.load(picture)
    try:
        size = tuple(image.size)  # reads the file
        is_layered = image.type == "MULTILAYER"
        if is_layered:
            size = _size_of_exr(picture)
        if not all(size):
            raise FilmError(f"Blender cannot read a picture of the job: {picture}")
        return size, is_layered
    finally:
        bpy.data.images.remove(image)


def _size_of_exr(picture):
    """(width, height); Blender does not tell it of one with layers."""
    with open(picture, "rb") as file:
        head = file.read(EXR_HEAD_BYTES)
    mark = b"displayWindow\0box2i\0"
    at = head.find(mark) + len(mark) + 4
    if at < len(mark) + 4 or len(head) < at + 16:
        return 0, 0
    left, top, right, bottom = struct.unpack_from("<4i", head, at)
    return right - left + 1, bottom - top + 1


def as_the_artist_sees(artists, scene):
    """Gives a scene the colour management of the artist's."""
    scene.display_settings.display_device = artists.display_settings.display_device
    _copy(artists.view_settings, scene.view_settings)
    own, theirs = scene.view_settings, artists.view_settings
    if theirs.use_curve_mapping:
        own.use_curve_mapping = True
        _copy(theirs.curve_mapping, own.curve_mapping)
        for curve, theirs_curve in zip(own.curve_mapping.curves, theirs.curve_mapping.curves):
            _copy_curve(theirs_curve.points, curve.points)
        own.curve_mapping.update()
    try:
        space = artists.sequencer_colorspace_settings.name
        scene.sequencer_colorspace_settings.name = space
    except TypeError:
        pass  # the scene names one of another configuration: the default it is


def _copy_curve(theirs, points):
    while len(points) > 2:
        points.remove(points[1])
    for at, point in enumerate(theirs):
        own = points[at] if at < len(points) else points.new(*point.location)
        own.location, own.handle_type = point.location, point.handle_type


def _copy(theirs, own):
    """All that is no more than a value. What depends on something else may be refused the first
    time."""
    names = [each.identifier for each in theirs.bl_rna.properties if not each.is_readonly]
    for _ in range(2):
        for name in names:
            try:
                setattr(own, name, getattr(theirs, name))
            except (TypeError, AttributeError, ValueError):
                continue  # a choice that this one does not have (yet)
