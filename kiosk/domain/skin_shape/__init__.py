"""Where every part of the drawn skin lies: pure, seeded, without colours.

All lengths are in skin units: 1 is the height of the drawing; x runs right from its left edge and
y runs down from the mean surface line.
"""
