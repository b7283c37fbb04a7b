"""A reader of codes, as a phone has one: zbar's, which looks at pixels and knows nothing of the kiosk."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage


def read_code(picture: QImage, folder: Path) -> str:
    """The words in the one code of a picture. A test fails that shows none or two."""
    if shutil.which("zbarimg") is None:
        pytest.skip("no zbarimg here; kiosk.sh installs zbar-tools")
    path = folder / "screen.png"
    assert picture.save(str(path))
    only_qr = ["-Sdisable", "-Sqrcode.enable"]
    done = subprocess.run(
        ["zbarimg", "--quiet", "--nodbus", "--raw", *only_qr, str(path)],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, f"no code is read: {done.stderr.decode()}"
    words = done.stdout.decode()
    assert words.endswith("\n")
    return words[:-1]
