"""Objects counted by their kind. Knows no Qt: who measures memory shares no library with what is measured."""

from __future__ import annotations

from collections import Counter

Kinds = Counter[str]


def grown(before: Kinds, after: Kinds, slack: int = 0) -> dict[str, int]:
    """The kinds of which there are more than `slack` more, and how many more."""
    return {kind: n - before[kind] for kind, n in after.items() if n - before[kind] > slack}
