"""The name that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that was probably meant, if one is close."""
    known = list(known)
    if len(name) > 200 or len(known) > 400:  # comparing is slow
        return None
    import difflib  # noqa: PLC0415 - only wrong content pays for loading it

    close = difflib.get_close_matches(name, known, n=1, cutoff=0.7)
    return close[0] if close else None


def hint(name: str, known: Iterable[str]) -> str:
    """What to do about a name that is not known, after a space."""
    meant = nearest(name, known)
    return f' Did you mean "{meant}"?' if meant is not None else " Correct or remove the name."
