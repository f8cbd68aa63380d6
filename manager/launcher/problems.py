"""Why no update was made, in English and in Spanish. Pure.

A sentence is known by its English; what stands in {braces} is the same in both, but for what has a
``spanish`` of its own.

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations


class Sentence(str):
    """In English; its Spanish goes with it."""

    spanish: str


def said(text: str, **facts: object) -> Sentence:
    """A sentence, or a part of one, with the facts filled in.

    Args:
        text: a key of ``SPANISH``.
        facts: for the {braces} in it.
    """
    sentence = Sentence(text.format(**facts))
    spoken = {name: getattr(fact, "spanish", fact) for name, fact in facts.items()}
    sentence.spanish = SPANISH.get(text, text).format(**spoken)
    return sentence


class UpdateError(Exception):
    """Why no update was made; the text is a sentence for a person, ``spanish`` the same."""

    def __init__(self, text: str, **facts: object) -> None:
        sentence = said(text, **facts)
        super().__init__(sentence)
        self.spanish = sentence.spanish


SPANISH = {
    "the release manifest is larger than {limit} bytes": (
        "el manifiesto de la versión ocupa más de {limit} bytes"
    ),
    "the release manifest is damaged (it is not JSON): perhaps this network wants somebody to sign "
    "in with a browser first": (
        "el manifiesto de la versión está dañado (no es JSON): quizá esta red pide que alguien "
        "inicie sesión antes con un navegador"
    ),
    "the release manifest is damaged (it does not say its format)": (
        "el manifiesto de la versión está dañado (no dice su formato)"
    ),
    "the release manifest is refused: {what}": "se rechaza el manifiesto de la versión: {what}",
    "a newer {exe}: get it from {address}": "un {exe} más nuevo: descárguelo de {address}",
    "the newest release needs {exe}": "la versión más reciente necesita {exe}",
    "release {release} needs {exe} (this one lacks {what})": (
        "la versión {release} necesita {exe} (a este le falta {what})"
    ),
    "release {release} failed to start here; waiting for a newer one": (
        "la versión {release} no arrancó aquí; se espera una más nueva"
    ),
    "release {release} is older than one seen before": (
        "la versión {release} es más antigua que otra ya vista"
    ),
    "release {release} cannot be stored: {reason}": (
        "no se puede guardar la versión {release}: {reason}"
    ),
    "a path there has {count} characters; move the program to a folder with a shorter path": (
        "una ruta allí tiene {count} caracteres; ponga el programa en una carpeta de ruta más corta"
    ),
    "the executable contains no release ({reason})": (
        "el ejecutable no contiene ninguna versión ({reason})"
    ),
    "{file} cannot be read: {reason}": "no se puede leer {file}: {reason}",
    "repository = {value} in {file} is not of the form owner/name": (
        "repository = {value} en {file} no tiene la forma dueño/nombre"
    ),
    "branch = {value} in {file} is not a branch name": (
        "branch = {value} en {file} no es el nombre de una rama"
    ),
    "url = {value} in {file} does not start with https://": (
        "url = {value} en {file} no empieza por https://"
    ),
    "enabled = {value} in {file} is neither yes nor no": (
        "enabled = {value} en {file} no es ni yes ni no"
    ),
    "deadline_s = {value} in {file} is not a number of seconds": (
        "deadline_s = {value} en {file} no es un número de segundos"
    ),
    "{what} did not arrive within {seconds:g} s": "{what} no llegó en {seconds:g} s",
    "the release did not arrive within {seconds:g} s; where the line is slow, write a larger "
    "deadline_s into {file}": (
        "la versión no llegó en {seconds:g} s; si la línea es lenta, escriba un deadline_s mayor "
        "en {file}"
    ),
    "{what} did not arrive in time": "{what} no llegó a tiempo",
    "{what} is larger than {limit} bytes": "{what} ocupa más de {limit} bytes",
    "{what} broke off after {count} bytes": "{what} se cortó tras {count} bytes",
    "{what} could not be fetched (HTTP {code})": "no se pudo descargar {what} (HTTP {code})",
    "{what} could not be reached: {reason}": "no se pudo contactar con {what}: {reason}",
    "its certificate is not trusted ({why}); check this computer's date, and open the address in a "
    "browser once so that the system learns the certificate": (
        "su certificado no es de confianza ({why}); compruebe la fecha de este equipo y abra la "
        "dirección una vez en un navegador, para que el sistema conozca el certificado"
    ),
    "{path} has {count} bytes instead of {size}": "{path} tiene {count} bytes en vez de {size}",
    "{path} is not the file that the release manifest describes": (
        "{path} no es el archivo que describe el manifiesto de la versión"
    ),
}
