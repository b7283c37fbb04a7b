"""Processes of our own beside the kiosk, each a Python module."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

_ROOT: Final = Path(__file__).resolve().parents[2]


def python_process(parent: QObject) -> QProcess:
    """A process, not yet started, whose Python finds the kiosk's modules."""
    process = QProcess(parent)
    environment = QProcessEnvironment.systemEnvironment()
    known = environment.value("PYTHONPATH")
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, (str(_ROOT), known))))
    process.setProcessEnvironment(environment)
    return process
