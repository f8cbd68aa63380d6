"""What the demo says, in English and Spanish: the English sentence is the key.

Facts are filled into {braces}; both languages have the same ones (tests/test_manager_demo.py).
"""

from __future__ import annotations

import os
import sys

from launcher import language

SPANISH = {
    "Noctiluca Render Batch: a small farm on this computer": "Noctiluca Render Batch: una pequeña granja en este equipo",
    "The folder worker/ is not beside manager/: the demo needs a whole checkout of the project.": "La carpeta worker/ no está junto a manager/: la demo necesita el proyecto completo.",
    "Blender is not installed. This installs it:": "Blender no está instalado. Esto lo instala:",
    "Blender is not installed. Get it from {page} and start the demo again.": "Blender no está instalado. Descárguelo de {page} y vuelva a iniciar la demo.",
    "Run that as root, then start the demo again (there is no sudo here).": "Ejecútelo como root y vuelva a iniciar la demo (aquí no hay sudo).",
    "Run it, or start the demo with --yes and it is run for you.": "Ejecútelo, o inicie la demo con --yes y se ejecutará solo.",
    "Run it now? [y/N] ": "¿Ejecutarlo ahora? [s/N] ",
    "Installing Blender; this takes a few minutes (log: {log})": "Instalando Blender; tarda unos minutos (registro: {log})",
    "Installing Blender failed:\n{problem}": "La instalación de Blender falló:\n{problem}",
    "Blender was installed, but cannot be found. Open a new terminal and start the demo again.": "Blender se instaló, pero no se encuentra. Abra otra terminal y vuelva a iniciar la demo.",
    "This Blender cannot be used: {problem}": "Este Blender no se puede usar: {problem}",
    "Blender {version}: {path}": "Blender {version}: {path}",
    "Making the scene: {path}": "Creando la escena: {path}",
    "Blender could not make the scene:\n{problem}": "Blender no pudo crear la escena:\n{problem}",
    "{name} did not start; the last lines of {log}:\n{lines}": "{name} no arrancó; últimas líneas de {log}:\n{lines}",
    "{name} has ended; the last lines of {log}:\n{lines}": "{name} terminó; últimas líneas de {log}:\n{lines}",
    "The manager refused the job: {problem}": "El manager rechazó el trabajo: {problem}",
    "Port {taken} is taken, so the dashboard is on port {port}.": "El puerto {taken} está ocupado: el panel está en el puerto {port}.",
    "Dashboard: {url}": "Panel: {url}",
    "No frame was finished for {minutes} minutes; giving up. The logs are in {folder}.": "Ningún frame terminó en {minutes} minutos; me rindo. Los registros están en {folder}.",
    "{done} of {total} frames rendered; see {url} for what went wrong.": "{done} de {total} frames renderizados; vea {url} para saber qué falló.",
    "{name} {flaw}": "{name} {flaw}",
    "is not a PNG": "no es un PNG",
    "is damaged": "está dañado",
    "is cut off": "está cortado",
    "{count} pictures rendered and checked in {seconds} s: {folder}": "{count} imágenes renderizadas y comprobadas en {seconds} s: {folder}",
    "The farm goes on; Ctrl-C ends it.": "La granja sigue activa; Ctrl-C la termina.",
    "Ending the farm.": "Terminando la granja.",
    "{done}/{total} frames": "{done}/{total} frames",
    "{time} left": "quedan {time}",
}


class DemoFailed(Exception):
    """Carries a sentence (a key of SPANISH) and what is filled into it."""

    def __init__(self, sentence: str, **facts) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.facts = facts


def text(sentence: str, **facts) -> str:
    """The sentence in the person's language, with the facts filled in."""
    template = SPANISH.get(sentence, sentence) if language.choose(os.environ) == "es" else sentence
    return template.format(**facts)


def say(sentence: str, **facts) -> None:
    put(text(sentence, **facts) + "\n")


def put(line: str) -> None:
    """Prints what the console's encoding can show; the rest becomes "?"."""
    encoding = sys.stdout.encoding or "ascii"
    sys.stdout.write(line.encode(encoding, "replace").decode(encoding))
    sys.stdout.flush()
