"""Where a public key is configured, content that is not signed with it is refused."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.choose import choose_content
from kiosk.content.releases.commands import Done, Outcome, use
from kiosk.content.releases.minisign import public_key, wrong_signature
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.content.releases.take import look
from tests.content.releases.shelves import clinic, put, zipped
from tests.content.releases.signer import SIGNER, Signer, signed_folder, sums

DATA = b"what is signed"


def wrong(signature: bytes, data: bytes = DATA, by: Signer = SIGNER) -> str:
    key = public_key(by.public)
    assert key is not None
    return wrong_signature(data, signature, key)


@pytest.mark.parametrize("kind", [b"Ed", b"ED"], ids=["legacy", "prehashed"])
def test_both_forms_are_taken(kind: bytes) -> None:
    assert wrong(SIGNER.sign(DATA, kind=kind)) == ""
    assert wrong(SIGNER.sign(DATA, kind=kind).replace(b"\n", b"\r\n")) == ""
    assert wrong(SIGNER.sign(b"", kind=kind), b"") == ""


GOOD = SIGNER.sign(DATA)
LINES = GOOD.split(b"\n")
OTHER = "not made with the key"
WRONG = {
    "other data": (SIGNER.sign(b"something else"), OTHER),
    "one form told as the other": (SIGNER.sign(DATA, kind=b"Ed"), ""),
    "other key": (Signer(2).sign(DATA), OTHER),
    "other key id": (Signer(1, b"ANOTHER1").sign(DATA), "made with the key 31524548544F4E41"),
    "changed comment": (GOOD.replace(b"17000", b"18000"), "trusted comment was changed"),
    "no trusted comment": (b"\n".join(LINES[:2]) + b"\n", "no signature file"),
    "more lines": (GOOD + b"more\n", "no signature file"),
    "no base64": (GOOD.replace(LINES[1], b"!" * 100), "no signature file"),
    "short": (GOOD.replace(LINES[1], LINES[1][:96]), "no signature file"),
    "unknown form": (SIGNER.sign(DATA, kind=b"XX"), "no signature file"),
    "empty": (b"", "no signature file"),
    "nonsense": (os.urandom(200), "no signature file"),
}


@pytest.mark.parametrize(("signature", "telling"), WRONG.values(), ids=WRONG)
def test_wrong_signatures(signature: bytes, telling: str) -> None:
    told = wrong(signature)
    assert telling in told
    assert bool(told) is bool(telling)


MINISIGN_KEY = "RWRc3l07ftz4IVsY92QFEFDSDfvb6rZ4Lyi9vxHY+e0A+j+Q7iaqAQ87"
MINISIGN_SIGNED = {
    "prehashed": b"""\
untrusted comment: signature from minisign secret key
RURc3l07ftz4IQJFWv6qwjG9NOSn9ciQz9D+thmw1zaUT+dxChzj1KYkQKmdGElJSpKts8p5FIT3yA47z4USrQQayJfEZW4//gg=
trusted comment: content of a clinic
VErM3xze15r4GYnl2POG3zKZOJGUMRtrE2vIYzisEMX4tMzWpLzqDbAL2UZSZVPIVB1CgXhwZsnwSiCWDOcMAw==
""",
    "legacy": b"""\
untrusted comment: signature from minisign secret key
RWRc3l07ftz4IT/OHBf+o/8DeR+t4XuFGaFD/PCiXgdQqCwzGriZ7nqQ3N8L7sLJtfcc0amNSaug/DGKHNYID3Tcl4JnRhqiZw8=
trusted comment: content of a clinic
tX8XaT8CAm3mRgKGZih5vd5aGXFGN11xMbN+4+zBP1O2Y68vw87R5s6M3cT3coWhGBRiINhgGoUNdYLunMTwBw==
""",
}
"""What minisign 0.11 itself wrote of the ten bytes "Afterglow" and a new line."""


@pytest.mark.parametrize("signature", MINISIGN_SIGNED.values(), ids=MINISIGN_SIGNED)
def test_what_minisign_itself_has_signed(signature: bytes) -> None:
    key = public_key(MINISIGN_KEY)
    assert key is not None
    assert wrong_signature(b"Afterglow\n", signature, key) == ""
    assert OTHER in wrong_signature(b"Afterglow", signature, key)


def test_each_bit_of_a_signature_counts() -> None:
    raw = bytearray(base64.b64decode(LINES[1]))
    for at in range(0, len(raw), 7):
        raw[at] ^= 1
        assert wrong(GOOD.replace(LINES[1], base64.b64encode(raw)))
        raw[at] ^= 1
    over = bytearray(base64.b64decode(LINES[3]))
    over[5] ^= 1
    assert "trusted comment" in wrong(GOOD.replace(LINES[3], base64.b64encode(over)))


@pytest.mark.parametrize("words", ["", "RW", SIGNER.public[:-1], SIGNER.public + "=", "x" * 56])
def test_no_public_key(words: str) -> None:
    assert public_key(words) is None


@pytest.fixture
def shelf(tmp_path: Path) -> ShelfFolder:
    return ShelfFolder(tmp_path / "shelf")


def errors(outcome: Outcome) -> list[str]:
    assert outcome.done is Done.REFUSED
    return [one.file for one in outcome.findings if one.is_error]


def test_zips(tmp_path: Path, shelf: ShelfFolder) -> None:
    path = zipped(clinic(tmp_path), tmp_path / "clinic.zip")
    beside = tmp_path / "clinic.zip.minisig"
    assert errors(put(shelf, path, key=SIGNER.public)) == ["clinic.zip.minisig"]
    beside.write_bytes(Signer(2).sign(path.read_bytes()))
    assert errors(put(shelf, path, key=SIGNER.public)) == ["clinic.zip.minisig"]
    beside.write_bytes(b"x" * 20_000)
    assert errors(put(shelf, path, key=SIGNER.public)) == ["clinic.zip.minisig"]
    beside.write_bytes(SIGNER.sign(path.read_bytes()))
    assert put(shelf, path, key=SIGNER.public).done is Done.DONE
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert errors(put(shelf, path, key=SIGNER.public)) == ["clinic.zip.minisig"]


def test_folders(tmp_path: Path, shelf: ShelfFolder) -> None:
    folder = clinic(tmp_path)
    assert errors(put(shelf, folder, key=SIGNER.public)) == ["MANIFEST"]
    (folder / "MANIFEST").write_text(sums(folder))
    assert errors(put(shelf, folder, key=SIGNER.public)) == ["MANIFEST.minisig"]
    (folder / "MANIFEST").unlink()
    assert put(shelf, signed_folder(folder), key=SIGNER.public).done is Done.DONE
    (folder / "facts.json").write_text('{"id": "facts", "claims": []}')
    assert "facts.json" in errors(put(shelf, folder, key=SIGNER.public))
    (folder / "MANIFEST").write_text(sums(folder))
    assert errors(put(shelf, folder, key=SIGNER.public)) == ["MANIFEST.minisig"]


def test_a_file_that_the_manifest_does_not_name(tmp_path: Path, shelf: ShelfFolder) -> None:
    folder = signed_folder(clinic(tmp_path))
    (folder / "quizzes" / "more.json").write_text("{}")
    assert "quizzes/more.json" in errors(put(shelf, folder, key=SIGNER.public))


def test_releases_from_before_the_key_are_not_shown(tmp_path: Path, shelf: ShelfFolder) -> None:
    folder = clinic(tmp_path)
    digest = put(shelf, folder).release
    assert look(shelf, key="").chosen.release == digest
    chosen = look(shelf, key=SIGNER.public).chosen
    assert (chosen.release, chosen.refused is not None) == ("", True)
    assert errors(use(shelf, digest, key=SIGNER.public)) == ["RECORD"]
    outcome = put(shelf, signed_folder(folder), key=SIGNER.public)
    assert (outcome.release, outcome.is_added) == (digest, True)
    assert look(shelf, key=SIGNER.public).chosen.release == digest
    assert look(shelf, key=Signer(2).public).chosen.release == ""
    assert put(shelf, folder).done is Done.UNCHANGED
    assert look(shelf, key=SIGNER.public).chosen.release == digest


def test_a_folder_that_is_shown_without_a_shelf(tmp_path: Path) -> None:
    folder = clinic(tmp_path)
    assert choose_content(folder).refused is None
    chosen = choose_content(folder, key=SIGNER.public)
    assert chosen.refused is not None
    assert [one.file for one in chosen.refused.findings] == ["MANIFEST"]
    assert choose_content(signed_folder(folder), key=SIGNER.public).refused is None
    (folder / "sources.json").write_text("{}")
    chosen = choose_content(folder, key=SIGNER.public)
    assert chosen.refused is not None
    assert [one.file for one in chosen.refused.findings] == ["sources.json"]


def test_who_does_not_sign_does_not_load_the_library(tmp_path: Path) -> None:
    code = (
        "import sys; from kiosk.cli import main; "
        "main(['content', 'add', sys.argv[1], '--shelf', sys.argv[2]]); "
        "raise SystemExit(any(name.startswith(('nacl', 'PySide6')) for name in sys.modules))"
    )
    folder = clinic(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder), str(tmp_path / "shelf")],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, b"used " in done.stdout) == (0, True), done.stderr
