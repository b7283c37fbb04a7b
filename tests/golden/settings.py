"""What a patient may set for their own comfort, one thing at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from kiosk.domain.comfort import Comfort, Contrast, TextSize
from kiosk.domain.panel import Panel

USUAL_PANEL: Final = Panel(1920, 1080, 24)
UPRIGHT_PANEL: Final = Panel(1080, 1920, 24)
"""So high that everything may stand lower."""


class Setting(msgspec.Struct, frozen=True):
    """What is other in a visit, and the panel that it is shown on."""

    comfort: Mapping[str, Any] = {}
    speech: Mapping[str, Any] = {}
    panel: Panel = USUAL_PANEL


USUAL: Final = Setting()
SETTINGS: Final[Mapping[str, Setting]] = {
    **{
        f"text size {size.value}": Setting({"text_size": size})
        for size in TextSize
        if size is not Comfort().text_size
    },
    **{
        f"contrast {contrast.value}": Setting({"contrast": contrast})
        for contrast in Contrast
        if contrast is not Comfort().contrast
    },
    "calm motion": Setting({"calm_motion": True}),
    "skin tone 6": Setting({"skin_tone": 6}),
    "low reach": Setting({"low_reach": True}, panel=UPRIGHT_PANEL),
    "read aloud": Setting(speech={"at": 1, "is_open": True, "number": 2}),
}
"""By what they are called in the golden files. Each is compared with `USUAL` on its panel."""
