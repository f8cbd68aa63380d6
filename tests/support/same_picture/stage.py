"""Runs inside Blender: the common beginnings of every scene, and what versions name differently.

Changes of the API that are met here: File Output nodes, the compositor's tree and ``media_type``
are other ones since 5.0, ``sequences`` became ``strips`` in 4.4, actions have slots since 4.4.
"""

import os

from support.same_picture import DEVICE_VARIABLE

import bpy

SIZE = (64, 36)


class Stage:
    """A fresh file with a turning cube; ``folder`` is the project's, where the .blend is saved."""

    def __init__(self, folder, frames):
        bpy.ops.wm.read_factory_settings()
        self.bpy = bpy
        self.version = bpy.app.version
        self.folder = folder
        self.scene = bpy.context.scene
        self.render = self.scene.render
        self.cube = bpy.data.objects["Cube"]
        self.camera = bpy.data.objects["Camera"]
        for thing in list(bpy.data.objects):
            if thing.type == "LIGHT":
                bpy.data.objects.remove(thing)
        self.turn(self.cube)
        self.glow(self.cube)
        self.common_settings(self.scene, frames)
        bpy.context.preferences.filepaths.save_version = 0
        self.save()  # so that // means the project's folder from the start

    def common_settings(self, scene, frames=(1, 4)):
        render = scene.render
        render.engine = "CYCLES"
        scene.cycles.device = "GPU" if os.environ.get(DEVICE_VARIABLE) else "CPU"
        scene.cycles.samples = 2
        scene.cycles.use_denoising = False
        scene.cycles.use_adaptive_sampling = False
        if scene.world:
            scene.world.cycles.sampling_method = "NONE"
        render.resolution_x, render.resolution_y = SIZE
        render.resolution_percentage = 100
        render.threads_mode, render.threads = "FIXED", 1
        render.filepath = "//unset/f_"
        scene.frame_start, scene.frame_end = frames
        self.format("PNG", scene)

    def path(self, *parts):
        """A path in the project's folder; what is above the file is made."""
        path = os.path.join(self.folder, *parts)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def save(self):
        path = self.path("scene.blend")
        bpy.ops.wm.save_as_mainfile(filepath=path, compress=False)
        return path

    # --- things -------------------------------------------------------------------------------

    def turn(self, thing, until=101, angle=20.0):
        for frame, turn in ((1, 0.0), (until, angle)):
            thing.rotation_euler = (turn, turn / 2, 0.3)
            thing.keyframe_insert("rotation_euler", frame=frame)

    def keys(self, owner, path, values, interpolation="CONSTANT"):
        """Keys ``owner.path`` at each frame of ``values`` {frame: value}."""
        for frame, value in values.items():
            setattr(owner, path, value)
            owner.keyframe_insert(path, frame=frame)
        for curve in self.curves(owner.id_data):
            if curve.data_path.endswith(path):
                for point in curve.keyframe_points:
                    point.interpolation = interpolation

    def curves(self, block):
        """The F-curves of an ID block's action, in any version."""
        action = block.animation_data.action
        if hasattr(action, "fcurves"):
            return list(action.fcurves)
        bags = [bag for layer in action.layers for s in layer.strips for bag in s.channelbags]
        return [curve for bag in bags for curve in bag.fcurves]

    def driver(self, owner, path, expression, index=-1):
        """A scripted expression; returns the driver."""
        driver = owner.driver_add(path, *([index] if index >= 0 else [])).driver
        driver.type = "SCRIPTED"
        driver.expression = expression
        return driver

    def mesh(self, kind, location=(0, 0, 0), name="", **values):
        getattr(bpy.ops.mesh, f"primitive_{kind}_add")(location=location, **values)
        thing = bpy.context.object
        if name:
            thing.name = name
        self.glow(thing)
        return thing

    def select(self, thing):
        for other in bpy.context.view_layer.objects:
            other.select_set(other == thing)
        bpy.context.view_layer.objects.active = thing

    def light(self, kind="SUN", energy=3.0, location=(3, -3, 5)):
        data = bpy.data.lights.new("Light", kind)
        data.energy = energy
        thing = bpy.data.objects.new("Light", data)
        thing.location = location
        thing.rotation_euler = (0.6, 0.2, 0.3)
        self.scene.collection.objects.link(thing)
        return thing

    def camera_at(self, location, rotation, name="Camera2"):
        thing = bpy.data.objects.new(name, bpy.data.cameras.new(name))
        thing.location, thing.rotation_euler = location, rotation
        self.scene.collection.objects.link(thing)
        return thing

    def marker(self, name, frame, camera=None):
        marker = self.scene.timeline_markers.new(name, frame=frame)
        if camera:
            marker.camera = camera
        return marker

    # --- materials ----------------------------------------------------------------------------

    def material(self, thing, name="Material"):
        """A new material on ``thing``; returns it with an empty tree that has its output node."""
        material = bpy.data.materials.new(name)
        if self.version < (5, 0, 0):
            material.use_nodes = True
        tree = material.node_tree
        tree.nodes.clear()
        out = tree.nodes.new("ShaderNodeOutputMaterial")
        thing.data.materials.clear()
        thing.data.materials.append(material)
        return material, tree, out

    def glow(self, thing):
        """Its normals as light: every frame of a turning thing is another picture."""
        material, tree, out = self.material(thing, "Glow")
        normal = tree.nodes.new("ShaderNodeNewGeometry").outputs["Normal"]
        light = tree.nodes.new("ShaderNodeEmission")
        tree.links.new(normal, light.inputs["Color"])
        tree.links.new(light.outputs[0], out.inputs["Surface"])
        return material, tree, light

    def emission(self, thing, colour=None):
        """Plain light; returns (tree, emission node)."""
        _, tree, out = self.material(thing)
        light = tree.nodes.new("ShaderNodeEmission")
        if colour:
            light.inputs["Color"].default_value = (*colour, 1)
        tree.links.new(light.outputs[0], out.inputs["Surface"])
        return tree, light

    def diffuse(self, thing, colour=(0.7, 0.4, 0.2)):
        _, tree, out = self.material(thing)
        node = tree.nodes.new("ShaderNodeBsdfDiffuse")
        node.inputs["Color"].default_value = (*colour, 1)
        tree.links.new(node.outputs[0], out.inputs["Surface"])
        return tree, node

    def textured(self, thing, image):
        """The image as light on ``thing``; returns (tree, image node)."""
        tree, light = self.emission(thing)
        node = tree.nodes.new("ShaderNodeTexImage")
        node.image = image
        node.interpolation = "Closest"
        tree.links.new(node.outputs["Color"], light.inputs["Color"])
        return tree, node

    def picture(self, relative, shade, size=8, file_format="PNG"):
        """Writes a small picture; ``shade`` (0..1) makes it another one. Returns its path."""
        path = self.path(*relative.split("/"))
        image = bpy.data.images.new("maker", size, size)
        pixels = []
        for number in range(size * size):
            x, y = number % size, number // size
            pixels += [shade, x / size, y / size, 1.0]
        image.pixels = pixels
        image.file_format = file_format
        image.filepath_raw = path
        image.save()
        bpy.data.images.remove(image)
        return path

    def load(self, relative, **values):
        image = bpy.data.images.load("//" + relative)
        for name, value in values.items():
            setattr(image, name, value)
        return image

    # --- output -------------------------------------------------------------------------------

    def format(self, name, scene=None, **values):
        settings = (scene or self.scene).render.image_settings
        if hasattr(settings, "media_type"):
            kinds = {"OPEN_EXR_MULTILAYER": "MULTI_LAYER_IMAGE", "FFMPEG": "VIDEO"}
            settings.media_type = kinds.get(name, "IMAGE")
        settings.file_format = name
        for key, value in values.items():
            setattr(settings, key, value)
        return settings

    # --- compositor ---------------------------------------------------------------------------

    def compositor(self, scene=None):
        """An empty tree in use; returns a Compositor with its nodes made for this version."""
        return Compositor(self, scene or self.scene)

    def sequencer(self, scene=None):
        """The collection of strips, made if need be, and the sequencer in use."""
        scene = scene or self.scene
        editor = scene.sequence_editor_create()
        scene.render.use_sequencer = True
        return editor.strips if hasattr(editor, "strips") else editor.sequences

    def effect_strip(self, strips, name, kind, channel, start, end, **inputs):
        """``new_effect`` with ``frame_end`` or, since 5.0, ``length``."""
        values = {"name": name, "type": kind, "channel": channel, "frame_start": start, **inputs}
        try:
            return strips.new_effect(frame_end=end, **values)
        except TypeError:
            return strips.new_effect(length=end - start, **values)

    # --- scripts ------------------------------------------------------------------------------

    def script(self, text):
        """Python that is run when the file is opened by who allows it."""
        block = bpy.data.texts.new("scene_script.py")
        block.use_module = True
        block.write("import bpy, json, os\nfrom bpy.app.handlers import persistent\n" + text)


class Compositor:
    """The tree of a scene with Render Layers and output nodes, whatever they are called."""

    def __init__(self, stage, scene):
        self.stage, self.scene = stage, scene
        if hasattr(scene, "compositing_node_group"):
            self.tree = bpy.data.node_groups.new("Compositing", "CompositorNodeTree")
            scene.compositing_node_group = self.tree
            self.tree.interface.new_socket("Image", in_out="OUTPUT", socket_type="NodeSocketColor")
            self.out = self.tree.nodes.new("NodeGroupOutput")
        else:
            scene.use_nodes = True
            self.tree = scene.node_tree
            self.tree.nodes.clear()
            self.out = self.tree.nodes.new("CompositorNodeComposite")
        scene.render.use_compositing = True
        self.layers = self.new("RLayers")

    def new(self, kind, **values):
        node = self.tree.nodes.new("CompositorNode" + kind)
        for name, value in values.items():
            setattr(node, name, value)
        return node

    def link(self, source, target):
        self.tree.links.new(source, target)

    def straight(self):
        """Render Layers to the output, unchanged."""
        self.link(self.layers.outputs["Image"], self.out.inputs[0])
        return self

    def through(self, node, socket=None):
        """Puts a node between Render Layers and the output."""
        target = node.inputs[socket] if socket is not None else node.inputs["Image"]
        self.link(self.layers.outputs["Image"], target)
        self.link(node.outputs[0], self.out.inputs[0])
        return self

    def file_output(self, folder, slots, file_format="PNG", source=None, file_name="", **settings):
        """A File Output node that writes ``source`` (the picture) under each name of ``slots``.

        ``file_name`` exists since 5.0 only, where names of slots are added to it.
        """
        node = self.tree.nodes.new("CompositorNodeOutputFile")
        source = source or self.layers.outputs["Image"]
        image = node.format
        if hasattr(image, "media_type"):
            image.media_type = (
                "MULTI_LAYER_IMAGE" if file_format == "OPEN_EXR_MULTILAYER" else "IMAGE"
            )
        image.file_format = file_format
        for name, value in settings.items():
            setattr(image, name, value)
        if hasattr(node, "file_output_items"):
            node.directory, node.file_name = folder, file_name
            for name in slots:
                node.file_output_items.new("RGBA", name)
        else:
            node.base_path = folder
            layered = file_format == "OPEN_EXR_MULTILAYER"
            (node.layer_slots if layered else node.file_slots).clear()
            for name in slots:
                (node.layer_slots if layered else node.file_slots).new(name)
        for number in range(len(slots)):
            self.link(source, node.inputs[number])
        return node
