"""Signatures as minisign writes them: Ed25519 over a file, or over its BLAKE2b-512 (prehashed)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from typing import Final

import msgspec

_KEY: Final = re.compile(r"RW[QRST][A-Za-z0-9+/]{53}")
_UNTRUSTED: Final = b"untrusted comment: "
_TRUSTED: Final = b"trusted comment: "
_OTHER: Final = (
    "It was not made with the key of content.public_key, or the content was changed since."
)


class PublicKey(msgspec.Struct, frozen=True):
    """A public key, with the 8 bytes that signatures name it by."""

    key_id: bytes
    key: bytes


class _Signature(msgspec.Struct, frozen=True):
    """The four lines of a signature file, decoded."""

    is_prehashed: bool
    key_id: bytes
    signature: bytes
    comment: bytes
    over_comment: bytes


def public_key(words: str) -> PublicKey | None:
    """A public key as minisign prints it: 56 characters that begin with RW. None if it is none."""
    if _KEY.fullmatch(words) is None:
        return None
    data = base64.b64decode(words)
    return PublicKey(key_id=data[2:10], key=data[10:])


def wrong_signature(data: bytes, signature: bytes, key: PublicKey) -> str:
    """Why `signature`, the bytes of a signature file, is not one of `key` over `data`; empty if it is."""
    signed = _read(signature)
    if signed is None:
        return "This is no signature file of minisign. Sign the content again."
    if signed.key_id != key.key_id:
        made_by, wanted = (one[::-1].hex().upper() for one in (signed.key_id, key.key_id))
        return f"It was made with the key {made_by}, and content.public_key is {wanted}."
    message = hashlib.blake2b(data).digest() if signed.is_prehashed else data
    if not _is_signed(message, signed.signature, key.key):
        return _OTHER
    if not _is_signed(signed.signature + signed.comment, signed.over_comment, key.key):
        return "Its trusted comment was changed. Sign the content again."
    return ""


def _read(data: bytes) -> _Signature | None:
    lines = data.replace(b"\r\n", b"\n").removesuffix(b"\n").split(b"\n")
    if len(lines) != 4 or not lines[0].startswith(_UNTRUSTED) or not lines[2].startswith(_TRUSTED):
        return None
    try:
        first = base64.b64decode(lines[1], validate=True)
        second = base64.b64decode(lines[3], validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(first) != 74 or len(second) != 64 or first[:2] not in (b"Ed", b"ED"):
        return None
    return _Signature(
        is_prehashed=first[:2] == b"ED",
        key_id=first[2:10],
        signature=first[10:],
        comment=lines[2].removeprefix(_TRUSTED),
        over_comment=second,
    )


def _is_signed(message: bytes, signature: bytes, key: bytes) -> bool:
    from nacl.exceptions import CryptoError  # noqa: PLC0415 - only a clinic that signs needs it
    from nacl.signing import VerifyKey  # noqa: PLC0415

    try:
        VerifyKey(key).verify(message, signature)
    except CryptoError:
        return False
    return True
