"""How a manager shows that it knows the farm's token, before anybody shows the token to it. A
twin: edited in manager/, written to worker/ by .ci/make_release.py.

    GET /proof?nonce=HEX&host=H&port=P   ->   {"ok": true, "token_needed": bool, "proof": HEX}

Rules kept here:
- A proof is an HMAC over the asker's own random nonce and the address under which it reached the
  manager. A manager proves only an address of its own: so whoever passes the question on to the
  farm's manager gets no answer to pass on.
- Anybody may ask, and try words on the answer at home: so the key is the token, made slow to
  guess. A long token cannot be guessed at all.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
import re
import secrets

PATH = "/proof"
NONCE = re.compile(r"[0-9a-f]{32,64}")
ROUNDS = 210_000  # OWASP, Password Storage Cheat Sheet: PBKDF2-HMAC-SHA512
SALT = b"noctiluca: a manager proves itself"


def new_nonce() -> str:
    return secrets.token_hex(16)


def prepare(token: str) -> None:
    """Takes a quarter of a second, which the first proof takes otherwise."""
    _key(token)


def make(token: str, nonce: str, host: str, port: int) -> str:
    """The proof, in hexadecimal digits.

    Args:
        host: numeric, as `plain_host` writes it.
    """
    told = f"{nonce}\n{host}\n{port}".encode()
    return hmac.new(_key(token), told, "sha256").hexdigest()


def holds(found: object, token: str, nonce: str, host: str, port: int) -> bool:
    """Whether that is the proof, whatever came in its place."""
    wanted = make(token, nonce, host, port)
    return isinstance(found, str) and hmac.compare_digest(
        found.encode("utf-8", "replace"), wanted.encode()
    )


def plain_host(address: str) -> str:
    """A numeric address without what only this computer's network cards mean."""
    plain = address.partition("%")[0].lower()
    return plain[7:] if plain.startswith("::ffff:") and "." in plain else plain


@functools.lru_cache(maxsize=4)
def _key(token: str) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", token.encode("utf-8"), SALT, ROUNDS)
