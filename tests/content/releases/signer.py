"""Signs content as minisign does."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from nacl.signing import SigningKey

COMMENT = b"timestamp:1700000000\tfile:clinic.zip"


class Signer:
    """Signs as minisign does."""

    def __init__(self, seed: int = 1, key_id: bytes = b"KEYIDKEY") -> None:
        self._key = SigningKey(bytes([seed]) * 32)
        self.key_id = key_id
        raw = b"Ed" + key_id + bytes(self._key.verify_key)
        self.public = base64.b64encode(raw).decode()

    def sign(self, data: bytes, *, kind: bytes = b"ED", comment: bytes = COMMENT) -> bytes:
        message = hashlib.blake2b(data).digest() if kind == b"ED" else data
        signature = self._key.sign(message).signature
        over_all = self._key.sign(signature + comment).signature
        lines = [
            b"untrusted comment: signature of the clinic",
            base64.b64encode(kind + self.key_id + signature),
            b"trusted comment: " + comment,
            base64.b64encode(over_all),
        ]
        return b"\n".join(lines) + b"\n"


SIGNER = Signer()


def sums(folder: Path) -> str:
    """What `find . -type f | xargs sha256sum` writes."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  ./{file.relative_to(folder)}\n"
        for file in files
    )


def signed_folder(folder: Path, by: Signer = SIGNER) -> Path:
    manifest = sums(folder).encode()
    (folder / "MANIFEST").write_bytes(manifest)
    (folder / "MANIFEST.minisig").write_bytes(by.sign(manifest))
    return folder
