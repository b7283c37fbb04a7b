"""What qmllint must know of the types that Python gives to QML."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QML = ROOT / "kiosk" / "qml"
UI = ROOT / "kiosk" / "ui"

_CLASS = re.compile(r"^class (\w+)\((\w+)", re.MULTILINE)


def tool(name: str) -> str:
    """The path of one of Qt's own tools, which stand beside this Python."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def qml_files() -> list[Path]:
    """Every QML file of the kiosk."""
    return sorted(QML.rglob("*.qml"))


def write_types(folder: Path) -> Path:
    """Describe `Kiosk.Models` in `folder`, and return the import path that holds it."""
    module = folder / "Kiosk" / "Models"
    module.mkdir(parents=True)
    # One call over all files: with a file each, types of another file would be unknown.
    # Bases come first: what inherits a class that is not known yet is left out.
    known = ("QmlElement", "QmlAnonymous")
    found = [p for p in sorted(UI.rglob("*.py")) if any(mark in p.read_text() for mark in known)]
    sources = [str(path) for path in _bases_first(found)]
    dump = folder / "metaobjects.json"
    with dump.open("w") as out:
        subprocess.run([tool("metaobjectdump"), "-q", *sources], check=True, stdout=out)
    subprocess.run(
        [
            tool("qmltyperegistrar"),
            "--generate-qmltypes",
            str(module / "models.qmltypes"),
            "--import-name",
            "Kiosk.Models",
            "--major-version",
            "1",
            "--minor-version",
            "0",
            "--foreign-types",
            ",".join(str(path) for path in _qt_metatypes()),
            "-o",
            str(folder / "registration.cpp"),
            str(dump),
        ],
        check=True,
    )
    module.joinpath("qmldir").write_text(
        "module Kiosk.Models\ntypeinfo models.qmltypes\ndepends QtQuick\n"
    )
    return folder


def _bases_first(files: list[Path]) -> list[Path]:
    """The files, each after those that its classes extend."""
    extends = {path: _CLASS.findall(path.read_text()) for path in files}
    home = {name: path for path, classes in extends.items() for name, _ in classes}
    order: list[Path] = []

    def put(path: Path) -> None:
        for _, base in extends[path]:
            if home.get(base, path) != path:
                put(home[base])
        if path not in order:
            order.append(path)

    for path in files:
        put(path)
    return order


def _qt_metatypes() -> list[Path]:
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    return [folder / f"qt6{name}_metatypes.json" for name in ("core", "gui", "qml", "quick")]
