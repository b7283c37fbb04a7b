"""Afterglow: a touch kiosk for the lobby of a laser skin clinic."""

__version__ = "0.1.0"
