"""Runs inside Blender: opens once, then renders the frames the worker asks for, one after another.

Started as ``blender -b FILE --python render_session.py``; needs Blender 2.83 or later and is
therefore kept to Python 3.7. Nothing of the worker is imported here: Blender's Python is not ours.

Talks JSON lines over a loopback socket whose port and secret are in the environment; first both
sides prove that they know the secret (rendering/link.py):

    <-  {nonce}     ->  {nonce, proof}     <-  {proof}
    ->  hello {version, file, devices}
    <-  open {scene, engine, output, ...}                     ->  done {folder, warnings, ...}
    <-  names {frame}                                         ->  done {files}
    <-  frame {frame, folder, preview, strips}  ->  stats {text} ...
                                            ->  written {files, named, sizes, updates, ...}
    <-  go on                                                 ->  done {seconds, ...}
                                            ->  preview {frame, jpeg}, after done, where it is cheap
    <-  preview {file, target}                                ->  done {preview}
    <-  film {ranges, folder, format, sound, ...}             ->  stats {text} ...
                                            ->  done {films, frames, fps, gaps, warnings}
    <-  strip {frame, folder, top, lines, preview}            ->  done {file, seconds, ...}
                                            ->  preview {strip, jpeg}, after done: of that folder
    <-  quit

Every command can also be answered with failed {error, replace}.

Rules it keeps:
- what a scene can read is what the artist saved, and what it writes goes where it always went
  (frame_rendering.py);
- a script error, a missing camera, whatever: it becomes a sentence to the worker, and the session
  goes on. Only the end of the socket, which is the end of the worker, ends it, at once;
- what would make the picture silently wrong is looked for and told (rendering/scene_checks.py);
- a preview must never cost a frame, and only little time: it is made while the worker reports the
  frame and asks for the next one.
"""

import base64
import contextlib
import hashlib
import hmac
import importlib.util
import json
import os
import queue
import signal
import socket
import sys
import threading
import time
import traceback

import bpy

SESSION = "NOCTILUCA_SESSION"  # "port:secret", set by rendering/live_blender.py
EXIT_NO_LINK = 86  # the worker then renders without a session
CONNECT_S = 10
PROOF_BYTES = 1024
STATS_EVERY_S = 0.2

PREVIEW_SIDE = 480
PREVIEW_FREE_S = 0.008  # a preview this cheap is made with the frame,
PREVIEW_SHARE = 0.03  # and so is one that takes no more than this share of the frame's time,
PREVIEW_SAVED_SHARE = 0.015  # or than this one of the time since the last: 90 ms every 6 s
PREVIEW_GUESS_S_PER_PIXEL = 4e-8  # measured: 45 ms for a PNG of 1920 x 1080, 90 ms for an EXR
STRIP_PREVIEW_PIXELS = 16_000_000  # of a strip; Blender needs 20 bytes for each of them
STRIP_PREVIEW_S_PER_PIXEL = 3e-7  # measured: 60 ms (5.2) to 570 ms (4.2) for 3840 x 272

EEVEE_NAMES = ("BLENDER_EEVEE", "BLENDER_EEVEE_NEXT")


def load_beside(name):
    """A module beside this one, under a name that no add-on's module can have."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".py")
    spec = importlib.util.spec_from_file_location("noctiluca_" + name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


doubts = load_beside("scene_checks")
frames = load_beside("frame_rendering")
file_outputs = load_beside("file_outputs")
freestyle = load_beside("freestyle")
embedded_code = load_beside("embedded_code")
own_folders = load_beside("own_folders")
path_lengths = load_beside("path_lengths")
path_roots = load_beside("path_roots")
picture_names = load_beside("picture_names")
project_paths = load_beside("project_paths")
exr_strips = load_beside("exr_strips")
split_frames = load_beside("split_frames")
split_verdicts = load_beside("split_verdicts")
strip_pieces = load_beside("strip_pieces")
joined_denoising = load_beside("joined_denoising")
blend_header = load_beside("blend_header")
render_devices = load_beside("render_devices")
film_plan = load_beside("film_plan")
film_making = load_beside("film_making")
small_pictures = load_beside("small_pictures")


FIRST_FRAME, LAST_FRAME = -1048574, 1048574  # MINAFRAME and MAXFRAME, Blender's DNA_scene_types.h


class SceneError(Exception):
    """Carries a sentence for the person who submitted the job.

    Attributes:
        replace: the engine failed: what this Blender renders from now on cannot be trusted.
        unseen: this node does not see a shared folder that is needed,
        card: or does not have a render device that is.
        unable: this Blender cannot render the scene as it is, and another one may.
    """

    def __init__(self, sentence, replace=False, unseen=False, card=False, unable=False):
        Exception.__init__(self, sentence)
        self.replace, self.unseen, self.card, self.unable = replace, unseen, card, unable


# --- the link ---------------------------------------------------------------------------------


class Link:
    """The socket to the worker. Its end is the end of this Blender, whatever it is doing."""

    def __init__(self, port, secret):
        self._socket = socket.create_connection(("127.0.0.1", port), CONNECT_S)
        self._stream = self._socket.makefile("rb")
        self._prove(secret)
        self._socket.settimeout(None)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._lock = threading.Lock()
        self.commands = queue.Queue()

    def _prove(self, secret):
        """Nobody else on this computer is obeyed, nor taken for the worker.

        Raises:
            OSError, ValueError, LookupError, TypeError: it is not the worker.
        """
        workers, own = self._read("nonce"), os.urandom(16).hex()
        said = {"nonce": own, "proof": proof(secret, "blender", workers, own)}
        self._socket.sendall(json.dumps(said).encode("ascii") + b"\n")
        shown = self._read("proof").encode("utf-8", "replace")
        if not hmac.compare_digest(shown, proof(secret, "worker", workers, own).encode("ascii")):
            raise ValueError("what listens there is not the worker")

    def _read(self, key):
        return str(json.loads(self._stream.readline(PROOF_BYTES).decode("utf-8"))[key])

    def start(self):
        threading.Thread(target=self._watch, name="noctiluca-link", daemon=True).start()

    def send(self, kind, **values):
        data = json.dumps(dict(values, **{"is": kind})).encode("utf-8") + b"\n"
        try:
            with self._lock:
                self._socket.sendall(data)
        except OSError:
            end_at_once()

    def _watch(self):
        try:
            for line in self._stream:
                self.commands.put(json.loads(line.decode("utf-8")))
        except (OSError, ValueError):
            pass  # the same as its end
        end_at_once()


def end_at_once():
    """Ends this Blender and what it started; the worker gave us a process group of our own."""
    if hasattr(os, "killpg") and os.getpgrp() == OWN_GROUP:
        os.killpg(OWN_GROUP, signal.SIGKILL)
    os._exit(1)


def proof(secret, who, workers, blenders):
    """As in rendering/link.py."""
    message = ":".join((who, workers, blenders)).encode("utf-8", "replace")
    return hmac.new(secret.encode("ascii"), message, hashlib.sha256).hexdigest()


OWN_GROUP = 0  # told by the worker with "open"


# --- what is set up once per job --------------------------------------------------------------


class Session:
    """The job in this Blender: which scene, where its pictures belong, how they are made."""

    def __init__(self, link):
        self.link = link
        self.scene = None
        self.output = ""
        self._movie = ("", "")  # the movie format that the scene had, and its bits per colour
        self.paths = None  # a project's, where they are others here
        self._scripts = False  # whether they are allowed
        self._taken_once = {}  # by the name of the scene
        self._threads = {}  # the file's own, by the name of the scene
        self._percentages = {}  # of the scenes that are smaller in a test, by their name
        self.previews = Previews()
        self._preview_next = None  # (what it is of, where to make it, what makes it)
        self._last_stats = 0.0
        if bpy.app.version >= (5, 0, 0):  # older ones print what they are at, these do not
            bpy.app.handlers.render_stats.append(self._on_stats)

    def open(self, command):
        global OWN_GROUP
        OWN_GROUP = command.get("group") or 0
        if not bpy.data.filepath:
            raise SceneError(
                "Blender could not open the .blend: it is damaged, or saved by a newer Blender"
                f" than this node's {bpy.app.version_string}."
            )
        sent = command.get("place") and project_paths.read_place(command["place"])
        self.paths = self._turn_paths(sent) if sent else None
        self.scene = self._find_scene(command.get("scene"))
        render = self.scene.render
        warnings = []
        set_engine(render, command.get("engine"))
        if command.get("all_known"):
            self._refuse_unknown()
        set_threads(render, self._own_threads(), command.get("threads"), command.get("share"))
        own = render.image_settings
        self._movie = (own.file_format, own.color_depth) if render.is_movie_format else ("", "")
        warnings += as_still_pictures(render)
        settled = settled_devices(self.scene, command)
        warnings += [settled["warning"]] if settled.get("warning") else []
        warnings += doubts.all_doubts(
            self.scene, command.get("resolution"), command.get("blender_version"), blend_header
        )
        self._scripts = bool(command.get("scripts"))
        if not self._scripts:
            warnings += embedded_code.take_out()
        warnings += freestyle.one_drawing_for_all(self.scene)
        if self.scene.name not in self._taken_once:
            self._taken_once[self.scene.name] = frames.TakenOnce()
        self.output = render.filepath = self._output_path(command)
        self._refuse_unseen(self._all_needed)
        self._refuse_cut()
        self.final_names(self.scene.frame_start)
        self._refuse_programs(self.scene.frame_start)
        place = frames.place_of(render, self.scene.frame_start)
        return {
            "folder": place.target,
            "scene": self.scene.name,
            "engine": render.engine,
            "layers": count_passes(self.scene),
            "linked": doubts.linked_files(),
            "warnings": warnings,
            "devices": {**settled, "here": devices_here(settled, command)} if settled else {},
            "mark": file_outputs.mark_the_output("the .blend is open") if sent else "",
            "split": split_verdicts.judge(
                self.scene, file_outputs.composited(self.scene), self._part()
            ),
        }

    def _turn_paths(self, sent):
        """The paths of a project, turned into those that its files have here."""
        paths = project_paths.paths_of(sent, path_roots)
        if "folder" in sent:
            own_folders.give(sent["folder"], sent["output"])
        project_paths.turn(paths)
        return paths

    def _part(self):
        return frames.rendered_part(self.scene.render)

    def _output_path(self, command):
        """The output path to render with: the job's, or the scene's own, as it is called here."""
        wanted, own = command.get("output"), self.scene.render.filepath
        path = self.paths.output(wanted, own) if self.paths else wanted or own
        return self._be_a_test(path, command["test"]) if command.get("test") else path

    def _own_threads(self):
        """(mode, number) as the file has them, whatever was set since."""
        render = self.scene.render
        return self._threads.setdefault(self.scene.name, (render.threads_mode, render.threads))

    def _be_a_test(self, own, folder):
        """The output path in a folder that nobody keeps; all is smaller, and written there.

        Raises:
            SceneError
        """
        own_folders.give(folder)
        scene = self.scene
        whole = self._percentages.setdefault(scene.name, scene.render.resolution_percentage)
        scene.render.resolution_percentage = small_pictures.small(whole)
        try:
            small_pictures.turn_nodes_away(folder)
        except ValueError as problem:
            raise SceneError(f"No test can be made: {problem}") from problem
        return small_pictures.output(own, frames.no_template(folder))

    def _refuse_unknown(self):
        """The sender's Blender knows all that the picture needs: one that does not makes another.

        Raises:
            SceneError
        """
        try:
            error = doubts.unknown(self.scene, and_trees=False)
        except Exception as problem:  # another version's API: see all_doubts
            print(f"What this Blender knows could not be checked: {doubts.one_line(problem)}")
            return
        if error:
            raise SceneError(error, unable=True)

    def _refuse_unseen(self, paths):
        """Before anything is rendered: a node that does not see what is needed makes no picture."""
        try:
            error = self.paths.unseen(paths()) if self.paths else ""
        except Exception as problem:  # another version's API: the checks of the scene say so, too
            print(f"What this node sees could not be checked: {doubts.one_line(problem)}")
            return
        if error:
            raise SceneError(error, unseen=True)

    def _all_needed(self):
        """What any frame reads, and where it writes."""
        yield self.output
        for node in file_outputs.writing_nodes(self.scene):
            yield getattr(node, "directory", "") or getattr(node, "base_path", "")
        for _kind, _name, path in doubts.needed_files(self.scene):
            yield path

    def _needed_now(self, number):
        for _kind, _name, path in doubts.files_of_frames(self.scene, (number,)):
            yield path

    def _lacking(self, number):
        """Sentences about what only this frame needs and this node lacks."""
        self._refuse_unseen(lambda: self._needed_now(number))
        return doubts.doubts_of_frame(self.scene, number)

    def _refuse_cut(self):
        scene = self.scene
        ends = (scene.frame_start, scene.frame_end)
        error = path_lengths.output_error(scene.render, self.output, frames.file_names, ends)
        nodes = list(file_outputs.writing_nodes(scene))
        error = error or path_lengths.nodes_error(nodes)
        error = error or own_folders.nodes_error(nodes, path_lengths.node_paths)
        if not (error or self._scripts):
            error = picture_names.nodes_error(bpy.data, path_lengths.node_paths)
        if error:
            raise SceneError(error)

    def _refuse_programs(self, number):
        """Where Blender does not end the names itself. A path template has others each frame."""
        if not (self._scripts or self.scene.render.use_file_extension):
            error = picture_names.first_error(self._names_at(number))
            if error:
                raise SceneError(error)

    def _find_scene(self, name):
        if not name:
            return bpy.context.scene
        scene = bpy.data.scenes.get(name)
        if scene is None:
            known = doubts.enumerate_names(scene.name for scene in bpy.data.scenes)
            raise SceneError(f"The .blend has no scene {name!r}; it has: {known}.")
        if bpy.context.window is not None:
            bpy.context.window.scene = scene
        return scene

    def final_names(self, frame):
        """The files Blender would write for this frame with the job's own output path."""
        self.scene.render.filepath = self.output
        return self._whole(frames.file_names(self.scene.render, frame))

    def _whole(self, names):
        if all(os.path.isabs(name) for name in names):
            return names
        raise SceneError(
            f"The output path {self.scene.render.filepath!r} does not say where on the disk the"
            " pictures belong: give a whole path, or one that begins with //."
        )

    # --- frames -------------------------------------------------------------------------------

    def names(self, command):
        return {"files": self._names_at(command["frame"])}

    def _names_at(self, number):
        check_number(number)
        if bpy.app.version >= (5, 0, 0) and "{" in self.output:  # the camera's name, say
            with frames.without_handlers():
                self.scene.frame_set(number)
        return self.final_names(number)

    def frame(self, command):
        number = command["frame"]
        check_number(number)
        self.scene.render.filepath = self.output  # whatever a script made of it for another frame
        self._refuse_programs(number)
        place = frames.place_of(self.scene.render, number, os.path.join(command["folder"], "0"))
        cut = path_lengths.private_error(self.scene.render, place, frames.file_names, number)
        if cut:
            raise SceneError(cut)
        lacking = self._lacking(number)
        started = time.perf_counter()
        with self._of_strips(command.get("strips"), command["folder"]) as black:
            joining_s = time.perf_counter() - started  # with denoising: that is most of it
            rendering = self._render(number, command["folder"], black)
        self._whole(rendering.named)
        if not rendering.files:
            raise SceneError("Blender said the frame is rendered, but there is no picture.")
        return {
            "files": rendering.files,
            "seconds": joining_s + rendering.seconds,
            "warnings": lacking,
            "preview_later": self._plan_preview(rendering, command.get("preview")),
        }

    @contextlib.contextmanager
    def _of_strips(self, strips, folder):
        """Within, the frame is not rendered but made of these files, where there are any; gives the
        list of passes that they turn out to lack."""
        if not strips:
            yield []
            return
        joined = folder + ".exr"
        try:
            texts, channels, clean, lines = self._join(strips, joined)
            with split_frames.handing_over(joined, texts, channels, clean, lines) as lacking:
                yield lacking
        except exr_strips.Damaged as problem:
            raise SceneError(str(problem)) from problem
        finally:
            with contextlib.suppress(OSError):  # else it goes with this Blender's folder
                os.remove(joined)

    def _join(self, strips, joined):
        """Makes a file of them; its metadata, the names of its channels, the layers of it that
        Cycles would have denoised (joined_denoising.denoise), and some of its lines."""
        with own_disk("The strips of this frame cannot be joined"):
            exr_strips.join(strips, joined)
            texts, channels = exr_strips.read_head(joined)
            clean = self._denoise(joined, texts)
            return texts, channels, clean, exr_strips.some_lines(joined, split_frames.LOOKED_AT)

    def _denoise(self, joined, texts):
        scene = self.scene
        layers = split_verdicts.denoised(scene)
        means = split_verdicts.denoises_means(scene, self._part())
        try:
            return joined_denoising.denoise(scene, layers, joined, texts, means, exr_strips)
        except (exr_strips.Damaged, OSError):
            raise
        except Exception as problem:  # of Cycles, and of an OpenEXR library in it
            traceback.print_exc()
            reason = doubts.one_line(problem)
            raise SceneError(f"The joined picture was not denoised: {reason}") from problem

    def strip(self, command):
        """One strip of a frame, as a file in a folder; nothing is delivered. What was set for one
        that failed may not all be put back: this Blender renders no other."""
        number, folder = command["frame"], command["folder"]
        check_number(number)
        self.scene.render.filepath = self.output
        lacking, part = self._lacking(number), self._part()
        # Where strips need not make the very picture, an older worker renders some as a whole.
        is_exact = command.get("exact", True)
        side = split_verdicts.heeded_side(self.scene, part) if is_exact else 0
        margin = split_verdicts.margin(self.scene)
        pieces = strip_pieces.pieces(part, command["top"], command["lines"], margin, side)
        files = doubts.files_read(self.scene, number)
        before = doubts.files_now(files)
        with own_disk("The strip cannot be kept"):
            done = [
                self._piece(number, os.path.join(folder, f"p{at}") if at else folder, piece, side)
                for at, piece in enumerate(pieces)
            ]
            file = self._pasted(pieces, [each.files[0][0] for each in done], folder)
        read = [before, doubts.files_now(files)] if files else []
        seconds, target = sum(each.seconds for each in done), command.get("preview")
        if len(done) == 1:
            place = (pieces[0].before, pieces[0].lines)
            self._plan_strip_preview(done[0], folder, target, place)
        else:
            self._make_pasted_preview(file, folder, target, seconds, command["lines"])
        return {
            "file": file,
            "seconds": seconds,
            "warnings": lacking,
            "updates": min(each.updates for each in done),  # one may not have been rendered at all
            "read": read,
        }

    def _pasted(self, pieces, files, folder):
        """The file with what the pieces' files have of a strip, and with nothing else."""
        if len(files) == 1:
            return exr_strips.cut(files[0], pieces[0].before, pieces[0].lines)
        file = os.path.join(folder, "pasted.exr")
        strip_pieces.paste(list(zip(pieces, files)), file, exr_strips)
        return file

    def _piece(self, number, folder, piece, side):
        """Renders what strip_pieces.pieces gives, as a file in a folder."""
        as_strip = split_frames.as_strip(self.scene, folder, piece.rendered, side, split_verdicts)
        try:
            with as_strip, split_frames.told_samples() as told:
                taken = frames.TakenOnce()
                rendering = frames.FrameRendering(self.scene, number, folder, taken, lambda _: None)
                run(rendering)
        except Exception as problem:
            traceback.print_exc()
            raise SceneError(f"A strip failed: {doubts.one_line(problem)}", True) from problem
        if len(rendering.files) != 1:
            raise SceneError("Blender said the strip is rendered, but there is no picture.")
        self._count(rendering.files[0][0], told, side)
        return rendering

    def _count(self, strip, told, side):
        """See joined_denoising.count, and split_frames.told_samples for what was told."""
        layers = split_verdicts.denoised(self.scene)
        if not layers or not self.scene.cycles.use_adaptive_sampling:
            return
        if not side and split_verdicts.side_of_tiles(self.scene, self._part()):
            return  # strips need not make the very picture, and Cycles tells them by tile
        rendered = split_verdicts.rendered_layers(self.scene)
        try:
            if len(rendered) != len(told):
                raise LookupError(f"Cycles told the samples of {len(told)} layers")
            joined_denoising.count(strip, dict(zip(rendered, told)), layers, exr_strips)
        except LookupError as problem:
            raise SceneError(f"A strip failed: {doubts.one_line(problem)}", True) from problem

    def _plan_preview(self, rendering, target):
        """Whether the worker has to ask for the preview when it has nothing better to do."""
        if not target:
            return False
        size = rendering.sizes[-1] if rendering.sizes else None
        if self.previews.too_dear(size, rendering.seconds):
            return True
        picture = rendering.files[0][1]

        def make():
            was_delivered = os.path.exists(picture)
            return was_delivered and self.previews.make(picture, target, self.scene)

        self._preview_next = ({"frame": rendering.number}, target, make)
        return False

    def _make_pasted_preview(self, file, folder, target, seconds, lines):
        """Of a strip of which Blender has only the last piece: while its file is still here."""
        left, _bottom, right, _top = self._part()
        dear = self.previews.too_dear((right - left, lines), seconds)
        if dear or not target or self.scene.render.use_multiview:
            return
        made = self.previews.make(file, target, self.scene)
        self._preview_next = ({"strip": folder}, target, lambda: made)

    def _plan_strip_preview(self, rendering, folder, target, place):
        """Its file is the worker's by now, which looks at it, sends it and reports it: that takes
        longer than the preview. Where the next command has come all the same, there is none.

        Args:
            place: how many lines were rendered before it, and how many it has.
        """
        if not target or self.scene.render.use_multiview:  # views are saved under other names
            return
        width, height = rendering.sizes[-1]
        cost = STRIP_PREVIEW_S_PER_PIXEL * width * height
        if width * height > STRIP_PREVIEW_PIXELS or cost > max(
            PREVIEW_FREE_S, PREVIEW_SHARE * rendering.seconds
        ):
            return

        def make():
            return self.link.commands.empty() and make_strip_preview(self.scene, target, *place)

        self._preview_next = ({"strip": folder}, target, make)

    def use_spare_time(self):
        """The answer is sent, and the next command is a few milliseconds away."""
        planned, self._preview_next = self._preview_next, None
        if planned is None:
            return
        of, target, make = planned
        if not make():
            return
        try:
            with open(target, "rb") as file:
                jpeg = base64.b64encode(file.read()).decode("ascii")
        except OSError as problem:
            print(f"No preview: {problem}")
            return
        self.link.send("preview", jpeg=jpeg, **of)

    def _render(self, number, folder, black):
        """
        Args:
            black: passes without a picture, as turns out meanwhile: then nothing is handed over.
        """
        taken = self._taken_once[self.scene.name]

        def hand_over(rendering):
            if not black:
                self._hand_over(rendering)

        rendering = frames.FrameRendering(self.scene, number, folder, taken, hand_over)
        run(rendering)
        if black:
            names = doubts.enumerate_names(black)
            raise SceneError(f"The strips of this frame lack passes: {names}.")
        return rendering

    def _hand_over(self, rendering):
        """Tells the worker what was written, and waits until it is where it belongs."""
        outputs = file_outputs.describe(self.scene)
        mark, sizes = "", rendering.sizes
        if file_outputs.composited(self.scene) != [self.scene]:  # strips make the picture
            sizes = [*sizes, frames.sequencer_size(self.scene.render)]
        if outputs:
            mark = file_outputs.mark_the_output(f"frame {rendering.number} is written")
        self.link.send(
            "written",
            files=rendering.files,
            named=rendering.named,
            sizes=sizes,
            updates=rendering.updates,
            outputs=outputs,
            mark=mark,
        )
        if self.link.commands.get().get("do") != "go on":
            end_at_once()

    def preview(self, command):
        """The preview of a picture that was delivered before."""
        return {"preview": self.previews.make(command["file"], command["target"], self.scene)}

    def film(self, command):
        """A movie of the job's pictures; this Blender is used for nothing else."""
        self.scene.render.filepath = self.output
        told = [0.0]

        def tell(done, of):
            now = time.monotonic()
            if now - told[0] >= STATS_EVERY_S:
                told[0] = now
                self.link.send("stats", text=f"noctiluca film: {done}/{of}")

        for name in dir(bpy.app.handlers):  # no script of the artist's has to do with it
            if isinstance(getattr(bpy.app.handlers, name), list):
                getattr(bpy.app.handlers, name).clear()
        try:
            return film_making.make(
                self.scene, command, self._names_at, self._movie, tell, film_plan, frames
            )
        except film_making.FilmError as error:
            raise SceneError(str(error)) from error

    def _on_stats(self, *arguments):
        now = time.monotonic()
        if now - self._last_stats < STATS_EVERY_S or not arguments:
            return
        if isinstance(arguments[0], str):
            self._last_stats = now
            self.link.send("stats", text=arguments[0])


@contextlib.contextmanager
def own_disk(what):
    """What this node's disk does not take, another one's may.

    Raises:
        SceneError: begins with `what`.
    """
    try:
        yield
    except OSError as problem:
        reason = problem.strerror or problem
        raise SceneError(
            f"{what} on this node ({reason}): make room on its disk.", unable=True
        ) from problem


def run(rendering):
    """Raises SceneError where Blender cannot render it."""
    try:
        rendering.run()
    except frames.EngineFailed as problem:
        raise SceneError("Blender: " + doubts.one_line(problem), replace=problem.begun) from problem


def set_engine(render, wanted):
    """Sets the engine under the name it has in this version.

    EEVEE was BLENDER_EEVEE, then BLENDER_EEVEE_NEXT (4.2 to 4.5), then BLENDER_EEVEE again.
    """
    if not wanted or wanted == render.engine:
        return
    names = [wanted]
    if wanted in EEVEE_NAMES or wanted == "EEVEE":
        names = list(EEVEE_NAMES)
        if (4, 2, 0) <= bpy.app.version < (5, 0, 0):
            names.reverse()
    for attempt in ("as it is", "with its add-on"):
        for name in names:
            try:
                render.engine = name
                return
            except TypeError:
                continue  # not an engine of this Blender
        if attempt == "as it is" and wanted == "CYCLES":
            import addon_utils

            addon_utils.enable("cycles")
    raise SceneError(
        f"This node's Blender {bpy.app.version_string} has no render engine {wanted}: install the"
        " add-on there, or choose another engine.",
        unable=True,
    )


def set_threads(render, own, count, share):
    """How many of the processor's threads this job takes; without a number, the file's own; and
    never more than the share of this Blender, where several are at work. No picture of Cycles
    depends on it.

    Args:
        own: (mode, number) of the file, whatever an earlier share has made of it.
    """
    mode, number = own
    count = count or (number if mode == "FIXED" else None)
    if share:
        count = min(count or share, share)
    if count:
        mode, render.threads = "FIXED", count
    render.threads_mode = mode


def as_still_pictures(render):
    """A movie cannot be made frame by frame: PNG instead. Returns what is to be said about it."""
    settings = render.image_settings
    if not render.is_movie_format:
        return []
    movie, depth = settings.file_format, settings.color_depth
    if hasattr(settings, "media_type"):
        settings.media_type = "IMAGE"
    settings.file_format = "PNG"
    if depth in film_making.DEEP:
        settings.color_depth = "16"  # else its movie would have what 8 bits tell
    return [f"The output format is a movie ({movie}): the farm renders PNG frames instead."]


def check_number(number):
    if not FIRST_FRAME <= number <= LAST_FRAME:
        raise SceneError(
            f"Blender has no frame {number}: frames go from {FIRST_FRAME} to {LAST_FRAME}."
        )


def count_passes(scene):
    """How often the engine starts over within a frame: view layers times views."""
    layers = sum(1 for layer in scene.view_layers if layer.use)
    views = len(frames.active_views(scene.render)) if scene.render.use_multiview else 1
    return max(1, layers) * max(1, views)


# --- previews ---------------------------------------------------------------------------------


class Previews:
    """Small JPEGs of finished frames, made by Blender itself."""

    def __init__(self):
        self._last_costs = []  # seconds; the first of all also pays for what is set up only once
        self._made_at = time.perf_counter()

    def too_dear(self, size, frame_seconds):
        """True when a preview would hold up the next frame too much: it is made later. But one has
        been saved up for with time: of light frames, too, something is seen every few seconds."""
        pixels = size[0] * size[1] if size else 1920 * 1080
        expected = min(self._last_costs, default=PREVIEW_GUESS_S_PER_PIXEL * pixels)
        saved = PREVIEW_SAVED_SHARE * (time.perf_counter() - self._made_at)
        return expected > max(PREVIEW_FREE_S, PREVIEW_SHARE * frame_seconds, saved)

    def make(self, picture, target, scene):
        """Writes the preview and returns its path, or "" when Blender cannot."""
        started = time.perf_counter()
        try:
            self._write(picture, target, scene)
        except Exception as problem:  # a picture Blender cannot read back is still a good frame
            print(f"No preview of {os.path.basename(picture)}: {doubts.one_line(problem)}")
            return ""
        finally:
            self._made_at = time.perf_counter()
            self._last_costs = self._last_costs[-1:] + [self._made_at - started]
        return target

    def _write(self, picture, target, scene):
        linear = scene.render.image_settings.file_format in film_making.LINEAR
        with loaded(picture) as image:
            image.size[0]  # reads the file; before that every image is of type IMAGE
            if image.type != "MULTILAYER":
                return save_small(image, target, scene if linear else None)
            save_image_as_seen(image, target, scene)
        with loaded(target) as image:  # layers cannot be scaled, what was made of them can
            save_small(image, target, None)


def make_strip_preview(scene, target, before, lines):
    """Writes the preview of the strip that was rendered last, with so many lines before it; whether
    Blender can."""
    try:
        split_frames.save_as_seen(scene, target)
        with loaded(target) as image:
            height = image.size[1]
            save_small(image, target, None)
            if height != lines:
                save_rows(image, target, before / height, lines / height)
    except Exception as problem:  # the strip is as good without
        print(f"No preview of a strip: {doubts.one_line(problem)}")
        return False
    return True


def save_rows(image, target, above, share):
    """Saves a part of an image as a JPEG: what is left of it below its upper ``above``, and that is
    ``share`` of its height."""
    width, height = image.size
    top = min(int(above * height + 0.5), height - 1)
    rows = max(1, min(int(share * height + 0.5), height - top))
    row = width * image.channels
    first = (height - top - rows) * row  # they are counted from below
    kept = bpy.data.images.new("noctiluca strip", width, rows)
    try:
        kept.pixels = image.pixels[first : first + rows * row]
        save_jpeg(kept, target)
    finally:
        bpy.data.images.remove(kept, do_unlink=False)


def save_small(image, target, scene):
    """Saves a small JPEG; through the view transform of ``scene``; None: it has been."""
    width, height = image.size
    shrink = PREVIEW_SIDE / max(width, height, 1)
    if shrink < 1:
        image.scale(max(1, int(width * shrink)), max(1, int(height * shrink)))
    if scene is not None:
        save_image_as_seen(image, target, scene)
    else:
        save_jpeg(image, target)


def save_jpeg(image, target):
    """Saves an image as it is."""
    image.file_format = "JPEG"
    image.filepath_raw = target
    image.save()


def save_image_as_seen(image, target, scene):
    """Saves a JPEG with the colour management of this scene. Blender takes it from a scene, and
    that is one of our own, gone before anybody can count it."""
    own = bpy.data.scenes.new("noctiluca preview")
    try:
        settings = own.render.image_settings
        settings.file_format = "JPEG"
        settings.color_mode = "RGB"
        settings.quality = 80
        own.display_settings.display_device = scene.display_settings.display_device
        for name in ("view_transform", "look", "exposure", "gamma"):
            setattr(own.view_settings, name, getattr(scene.view_settings, name))
        image.save_render(target, scene=own)
    finally:
        own.user_clear()  # nobody else has it: nothing in the file needs to be searched for it,
        bpy.data.scenes.remove(own, do_unlink=False)  # which takes 20 ms with 5,000 objects


@contextlib.contextmanager
def loaded(path):
    """An image of Blender's, gone again afterwards."""
    image = bpy.data.images.load(path)
    try:
        yield image
    finally:
        bpy.data.images.remove(image, do_unlink=image.users > 0)  # searched for only then


# --- the loop ---------------------------------------------------------------------------------


def answer(session, command):
    """Carries out one command; whatever goes wrong is an answer too."""
    handlers = {
        "open": session.open,
        "names": session.names,
        "frame": session.frame,
        "strip": session.strip,
        "preview": session.preview,
        "film": session.film,
    }
    try:
        values = handlers[command.get("do")](command)
        session.link.send("done", **values)
    except SceneError as error:
        kinds = ("replace", "unseen", "card", "unable")
        said = {kind: getattr(error, kind) for kind in kinds}
        session.link.send("failed", error=str(error), **said)
    except Exception as problem:
        traceback.print_exc()
        text = f"{type(problem).__name__}: {doubts.one_line(problem)}"
        session.link.send("failed", error=f"Blender's Python failed with {text}")


def cycles():
    """Cycles' preferences; None where that is not there."""
    addon = bpy.context.preferences.addons.get("cycles")
    return addon.preferences if addon else None


def devices_here(settled, command):
    """What Cycles renders on here where a scene asks for the GPU, for people; [] where that is not
    known, since a driver would have to be asked: it can crash Blender, which renders this scene
    without it."""
    may_ask = settled.get("by") in ("node", "preferences")
    if command.get("devices") and not may_ask:
        return []
    try:
        preferences = cycles()
        if not may_ask and render_devices.kind_in_use(preferences) != render_devices.NONE:
            return []
        return render_devices.labels(render_devices.in_use(preferences) if preferences else [])
    except Exception as problem:  # a driver that misbehaves must not cost the session
        return [f"CPU (the GPUs could not be listed: {doubts.one_line(problem)})"]


def settled_devices(scene, command):
    """Sets what Cycles renders on, as this node is to; see render_devices.settle.

    Raises:
        SceneError: that is the processor, and this node sits out then.
    """
    chosen = command.get("devices") or ()
    try:
        settled = render_devices.settle(cycles(), scene, chosen, command.get("device"))
    except Exception as problem:  # a driver, or another version's API
        sentence = f"The render devices could not be set: {doubts.one_line(problem)}"
        settled = render_devices.unsettled(scene, chosen, sentence)
    if settled.get("lacks") and command.get("sit_out"):
        raise SceneError(render_devices.lacking(settled), unseen=True, card=True)
    return settled


def connect():
    try:
        port, secret = os.environ.pop(SESSION, "").split(":")
        return Link(int(port), secret)
    except (OSError, ValueError, LookupError, TypeError) as problem:
        print(f"No session with the worker: {problem}")
        sys.stdout.flush()
        os._exit(EXIT_NO_LINK)


def main():
    link = connect()
    link.send(
        "hello",
        version=bpy.app.version_string,
        file=bpy.data.filepath,
        devices=devices_here({}, {}),
        mark=file_outputs.mark_the_output("the .blend is read"),
    )
    link.start()
    session = Session(link)
    while True:
        command = link.commands.get()
        if command.get("do") == "quit":
            break
        answer(session, command)
        sys.stdout.flush()
        session.use_spare_time()
    sys.stdout.flush()
    os._exit(0)  # bpy 4.5 was seen to hang on the way out with handlers attached


main()
