"""What Cycles renders on: what a Blender offers, what is chosen of it, and what comes of that.

Told of Blender's preferences (`bpy.context.preferences.addons["cycles"].preferences`) and importing
nothing of it. Loaded by render_session.py and list_devices.py inside Blender, therefore kept to
Python 3.7, and imported by the worker. Rules it keeps:
- a device is known by Blender's own id, which stays with the card (it holds its name and its place
  on the bus), however many others come and go; a kind stands for all devices of that kind;
- only the kind that was chosen is asked for, and only for a scene that may render on it: a driver
  that crashes when it is asked cannot end a job that had nothing to do with it;
- where nobody chose, nothing is touched;
- what would render on the processor although cards were wanted is said.
"""

CPU, NONE = "CPU", "NONE"
KINDS = ("OPTIX", "CUDA", "HIP", "METAL", "ONEAPI")  # the best first, of a card that is of two
OPTIX_END = "_OptiX"  # of an id: the card's of CUDA goes before it

NOT_SET_UP = (
    "The scene asks for the GPU, but none is set up in this node's Blender (Preferences, System,"
    " Cycles Render Devices), and none was chosen for this node: it renders on the CPU."
)


def kind_of(device):
    """The kind of a device's id, or of a kind itself; "" where it is neither.

    >>> kind_of("CUDA_NVIDIA RTX A4000_0000:65:00_OptiX"), kind_of("HIP"), kind_of("CPU")
    ('OPTIX', 'HIP', 'CPU')
    """
    if device in KINDS or device == CPU:
        return device
    if device.endswith(OPTIX_END):
        return "OPTIX"
    kind, line, _rest = device.partition("_")
    return kind if line and kind in KINDS else ""


NO_DEVICE = (
    '"{device}" is not a render device: give CPU, {kinds}, or the id of a device as Blender has '
    "it, such as CUDA_NVIDIA RTX A4000_0000:65:00_OptiX."
)
ONE_KIND = "Cycles renders with devices of one kind at a time: choose those of one of {kinds}."


def choice_error(chosen):
    """Why these devices cannot be chosen together: a sentence and its fields; None: they can."""
    unknown = [each for each in chosen if not kind_of(each)]
    if unknown:
        return NO_DEVICE, {"device": unknown[0][:80], "kinds": ", ".join(KINDS)}
    kinds = sorted({kind_of(each) for each in chosen} - {CPU})
    return (ONE_KIND, {"kinds": ", ".join(kinds)}) if len(kinds) > 1 else None


def listing(preferences, found=None):
    """Every device that this Blender offers, as {kind, id, name}; the processor is not among them.

    Args:
        found: called after each kind with all that is known until then.
    """
    known = []
    for kind in offered(preferences):
        for device in of_kind(preferences, kind):
            if device.type == kind == kind_of(device.id):
                known.append({"kind": kind, "id": device.id, "name": device.name})
        if found:
            found(known)
    return known


def offered(preferences):
    """The kinds that this Blender was built for, on this system."""
    types = [each[0] for each in preferences.get_device_types(None)]
    return [kind for kind in KINDS if kind in types]


def of_kind(preferences, kind):
    """The devices of a kind, and the processor, which can help them."""
    if hasattr(preferences, "get_devices_for_type"):
        return list(preferences.get_devices_for_type(kind))
    preferences.get_devices()
    return [device for device in preferences.devices if device.type in (kind, CPU)]


def kind_in_use(preferences):
    """Of the devices that a scene renders on which asks for the GPU; no driver is asked."""
    return getattr(preferences, "compute_device_type", NONE) or NONE


def in_use(preferences):
    """The devices that a scene renders on which asks for the GPU; [] where that is the processor
    alone."""
    kind = kind_in_use(preferences)
    if kind == NONE:
        return []
    used = [device for device in of_kind(preferences, kind) if device.use]
    return used if any(device.type != CPU for device in used) else []


def labels(used):
    """The devices in use for people, and for tags.py of the manager: "OPTIX: RTX A4000"."""
    said = [f"{device.type}: {device.name}" for device in used if device.type != CPU]
    return said + [CPU] if len(said) < len(used) or not said else said


def choose(preferences, chosen):
    """Sets the preferences to these devices; where none of the cards is there, to the processor.

    Args:
        chosen: ids, kinds, CPU; of one kind, see choice_error.
    Returns:
        those of them that are not there.
    """
    kind = next((kind_of(each) for each in chosen if each != CPU), NONE)
    devices = of_kind(preferences, kind) if kind in offered(preferences) else []
    for device in devices:
        names = (CPU,) if device.type == CPU else (device.id, kind)
        device.use = any(name in chosen for name in names)
    cards = [device for device in devices if device.type == kind]
    there = {CPU, *(device.id for device in cards), *([kind] if cards else [])}
    preferences.compute_device_type = kind if any(card.use for card in cards) else NONE
    return [each for each in chosen if each not in there]


def settle(preferences, scene, chosen, override=""):
    """Sets the preferences for a scene as this node is to render it, and says what comes of it.

    Args:
        preferences: Cycles'; None where it is not there.
        chosen: for this node, see choose; () leaves Blender's own preferences as they are, and so
            does a scene for the processor.
        override: the kind that the job's command line has set: nothing else counts then.
    Returns:
        `by`, who asked: "node", "preferences", "scene" or "job"; `asked` and `used`, as labels;
        `warning`, a sentence or ""; and `lacks`: cards were wanted, and the processor alone is
        left. {} where Cycles does not render.
    """
    if scene.render.engine != "CYCLES" or preferences is None:
        return {}
    if override:
        return _settled("job", [override], [override])
    if scene.cycles.device != "GPU":
        return _settled("scene", [CPU], [CPU])
    absent = choose(preferences, chosen) if chosen else []
    used = in_use(preferences)
    if not chosen:
        asked = labels(used) if used else ["GPU"]
        return _settled("preferences", asked, labels(used), "" if used else NOT_SET_UP, not used)
    warning = _warning(chosen, absent, used)
    return _settled("node", list(chosen), labels(used), warning, not used and {*chosen} != {CPU})


def _settled(by, asked, used, warning="", lacks=False):
    return {"by": by, "asked": asked, "used": used, "warning": warning, "lacks": lacks}


def unsettled(scene, chosen, warning):
    """As `settle` says it, where that broke: what renders then is not known."""
    by, asked = ("node", list(chosen)) if chosen else ("preferences", ["GPU"])
    return _settled(by, asked, [], warning, scene.cycles.device == "GPU")


def _warning(chosen, absent, used):
    """What does not render as the scene asks and as was chosen for this node; "" where all does."""
    if {*chosen} == {CPU}:
        return "The scene asks for the GPU, but this node was set to render on the CPU."
    names = ", ".join(absent or chosen)
    if not used:
        return (
            f"None of the render devices chosen for this node is there ({names}): it renders on"
            " the CPU."
        )
    if not absent:
        return ""
    return (
        f"Of the render devices chosen for this node these are not there ({names}): it renders on"
        f" {', '.join(labels(used))}."
    )


def lacking(settled):
    """The sentence of a node that sits out rather than render on the processor."""
    return (
        f"This node would have to render on the CPU (asked for: {', '.join(settled['asked'])}), and"
        " is set to sit out then: look at its driver and at its render devices."
    )
