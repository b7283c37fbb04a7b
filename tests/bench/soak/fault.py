"""What a monkey must never find."""

from __future__ import annotations


class FaultError(Exception):
    """A warning, a dead frame or an escape. The text says which, in one line."""


class EnoughError(Exception):
    """All events have been sent."""
