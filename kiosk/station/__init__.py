"""This machine: settings, clock, log. No Qt."""
