"""What a worker says of a frame that failed, in Spanish.

A worker says it in English: the farm keeps it, and may be of another release. So whoever shows it
looks here for the sentence by its form, with the same places; what is not here stays as it came.
The same file is in manager/ and worker/.
"""

from __future__ import annotations

import re

SENTENCES = {
    "This frame needed more than {needed}; other programs took {others} of this computer's "
    "{has}.": (
        "Este fotograma necesitaba más de {needed}; otros programas ocupaban {others} de los {has} "
        "de este equipo."
    ),
    "This frame needed more than {needed}; this computer has {has}: use one with more memory, or "
    "simplify the scene.": (
        "Este fotograma necesitaba más de {needed}; este equipo tiene {has}: use uno con más "
        "memoria, o simplifique la escena."
    ),
    "Scripts are not allowed for this job, so each file must be named as a picture is, such as "
    "f_0001.png: switch File Extensions on in {switch} ({path}).": (
        "Este trabajo no permite scripts, así que cada archivo debe llamarse como una imagen, como "
        "f_0001.png: active Extensiones de archivo en {switch} ({path})."
    ),
    "The File Output node {node}: {problem}": "El nodo File Output {node}: {problem}",
    "the scene's output": "la salida de la escena",
    "every scene's output": "la salida de cada escena",
    "this node": "este nodo",
}
AMOUNT = re.compile(r"(\d+)\.(\d+) GB")


def _form(sentence: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", re.escape(sentence)), re.DOTALL)


FORMS = [(_form(english), spanish) for english, spanish in SENTENCES.items()]


def in_spanish(said: str) -> str:
    """The sentence in Spanish; as it is where it is none of these."""
    for form, spanish in FORMS:
        found = form.fullmatch(said)
        if found:
            places = {name: in_spanish(place) for name, place in found.groupdict().items()}
            return spanish.format(**places)
    return AMOUNT.sub(r"\1,\2 GB", said) if AMOUNT.fullmatch(said) else said
