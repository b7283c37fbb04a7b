"""Plates: pictures that show all of something side by side. Not part of the installed kiosk."""
