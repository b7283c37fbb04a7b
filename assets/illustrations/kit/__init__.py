"""Draws the kiosk's pictures of people and things as small SVG files.

Run from the project root: ``python -m assets.illustrations.kit.draw``.
"""
