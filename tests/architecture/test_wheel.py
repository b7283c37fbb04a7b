"""The wheel carries all that an installed kiosk needs, and is built with pinned tools only."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOT_NEEDED = ("assets/illustrations/kit/", "assets/plates/")


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel built from this source tree, without network."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
    offline = ["--no-deps", "--no-build-isolation", "--no-index"]
    built = subprocess.run(
        [*pip, *offline, "--wheel-dir", str(folder), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = folder.glob("afterglow-*.whl")
    return zipfile.ZipFile(wheel)


def sources(folder: str) -> set[str]:
    """Names under a source folder, as far as they belong into the wheel."""
    left_out = {".pyc", ".qmlc", ".jsc"}
    files = (file for file in (ROOT / folder).rglob("*") if file.is_file())
    names = {file.relative_to(ROOT).as_posix() for file in files if file.suffix not in left_out}
    return {name for name in names if not name.startswith(NOT_NEEDED)}


def test_wheel_holds_the_package_with_its_qml(packed: zipfile.ZipFile) -> None:
    assert sources("kiosk") <= set(packed.namelist())
    assert [name for name in packed.namelist() if re.fullmatch(r"kiosk/qml/.+\.qml", name)]


@pytest.mark.parametrize("folder", ["content", "assets"])
def test_wheel_holds_the_bundled_folder(packed: zipfile.ZipFile, folder: str) -> None:
    expected = {f"kiosk/_bundled/{name}" for name in sources(folder)}
    inside = {name for name in packed.namelist() if name.startswith(f"kiosk/_bundled/{folder}/")}
    assert expected
    assert inside == expected


def test_wheel_holds_nothing_else(packed: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in packed.namelist()}
    assert tops == {"kiosk", "afterglow-0.1.0.dist-info"}
    unwanted = ("__pycache__", *(f"/{name}" for name in NOT_NEEDED))
    assert not [name for name in packed.namelist() if any(part in name for part in unwanted)]


def test_wheel_offers_the_command(packed: zipfile.ZipFile) -> None:
    entry_points = packed.read("afterglow-0.1.0.dist-info/entry_points.txt").decode()
    assert "afterglow = kiosk.cli:main" in entry_points
