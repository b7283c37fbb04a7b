"""What is wrong with a file a person wrote: a place and a reason, never an exception."""

from __future__ import annotations

import enum

import msgspec


class Severity(enum.Enum):
    """An error keeps content from being used; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Finding(msgspec.Struct, frozen=True, order=True):
    """One thing wrong: in which file, where in it (a JSON pointer, RFC 6901), and what to do."""

    file: str
    pointer: str
    message: str
    is_error: bool = True

    @property
    def severity(self) -> Severity:
        """`Severity.ERROR` or `Severity.WARNING`."""
        return Severity.ERROR if self.is_error else Severity.WARNING

    def line(self) -> str:
        """One line for a log or a terminal."""
        return f"{self.severity.value}: {self.file}#{self.pointer}: {self.message}"
