"""Painted items: the living skin."""
