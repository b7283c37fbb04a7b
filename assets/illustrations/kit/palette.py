"""The colours every picture is drawn with."""

from typing import NamedTuple

INK = "#2A1726"
INK_SOFT = "#4A3344"
TEAL = "#0B4F52"
TEAL_MID = "#2F7F80"
TEAL_SOFT = "#8FC4BF"
MINT = "#DDEEEA"
CORAL = "#F07A63"
CORAL_SOFT = "#F9B7A4"
ROSE = "#D9566E"
ROSE_SOFT = "#EE9DA8"
SUN = "#F5B94A"
SUN_SOFT = "#FBDD9C"
PAPER = "#FBF6F0"
WHITE = "#FFFFFF"
LINE = "#EFE4DA"
STONE = "#D9C8BA"
LILAC = "#E7E2F4"
LILAC_MID = "#B9AEDB"
ICE = "#CFE9F2"
ICE_MID = "#8CC5DA"
WOOD = "#B9855C"
WOOD_DARK = "#8F6140"


class Skin(NamedTuple):
    """One skin tone: its middle, its shade, its light, and the inks of features and lips."""

    base: str
    shade: str
    light: str
    line: str
    lip: str
    blush: str


class Hair(NamedTuple):
    """A hair or cloth colour with its shade and its light."""

    base: str
    shade: str
    light: str


SKINS: tuple[Skin, ...] = (
    Skin("#F6D9C6", "#E6B9A0", "#FDECE1", "#9A5A48", "#CC7470", "#F07A63"),
    Skin("#E9BE9C", "#D09B76", "#F5D7BE", "#87503A", "#BE685F", "#E96F5C"),
    Skin("#D09A70", "#B27A52", "#E2B894", "#6C3F28", "#A5564C", "#D9566E"),
    Skin("#B07A50", "#8F5D39", "#C89A74", "#51301D", "#8B4440", "#C94F52"),
    Skin("#85553A", "#694029", "#A5755A", "#3A2016", "#6B3230", "#B5484B"),
    Skin("#5C3A28", "#44281B", "#80583F", "#231210", "#7E4340", "#8F3F3F"),
)
GLOVE = Skin("#7FBDBB", "#549694", "#B5DEDA", "#22605F", "#22605F", "#22605F")

BLACK_HAIR = Hair("#2F1E26", "#1E1119", "#4E3640")
BROWN_HAIR = Hair("#5B3A2B", "#42281D", "#7D5641")
AUBURN = Hair("#A3542F", "#7F3E22", "#C77B50")
BLOND = Hair("#D9A65C", "#B98541", "#EDC888")
GREY = Hair("#B7AFB2", "#948B90", "#D8D2D3")
CLOTH_ROSE = Hair("#D9566E", "#B53F57", "#EE8D9C")
CLOTH_TEAL = Hair("#2F7F80", "#0B4F52", "#6BB0AD")
CLOTH_LILAC = Hair("#8D80BF", "#6B5E9E", "#B7ADDD")
CLOTH_SUN = Hair("#F5B94A", "#D99A2B", "#FBDD9C")
CLOTH_CORAL = Hair("#F07A63", "#CF5B47", "#F9AE9C")
CLOTH_PAPER = Hair("#FFFFFF", "#E9DDD2", "#FFFFFF")
CLOTH_MINT = Hair("#BFDEDA", "#8FC4BF", "#E4F3F0")
CLOTH_ICE = Hair("#CFE9F2", "#8CC5DA", "#EFF8FB")
CLOTH_CLAY = Hair("#E9BFA8", "#D3A088", "#F4D6C5")
OAK = Hair("#DDB58E", "#C2946B", "#EACBAB")
DARK_OAK = Hair("#B9855C", "#8F6140", "#CFA27C")


def skin(tone: int) -> Skin:
    """The skin of tone 1 (lightest) to 6 (deepest).

    Raises ValueError outside that range.
    """
    if not 1 <= tone <= 6:
        raise ValueError(f"skin tone must be 1 to 6, not {tone}")
    return SKINS[tone - 1]
