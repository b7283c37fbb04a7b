"""`clinic.json`: the clinic's telephone numbers, and the numbers on which clinics differ."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.content.fields import PlainId, ReviewEntry, Sources, Text

Phone = Annotated[
    str,
    Meta(
        pattern=r"^(?:[+(]?[0-9][0-9()/ .-]{0,30}[0-9])?$(?!\n)",
        description="A telephone number such as +44 20 7946 0000, or empty: ask at the desk.",
    ),
]
ExerciseDays = Annotated[int, Meta(ge=2, le=14, description="Days without hard exercise.")]
FacialWeeks = Annotated[int, Meta(ge=4, le=6, description="Weeks without facials.")]
FeverCelsius = Annotated[int, Meta(ge=38, le=38, description="°C from which it is a fever.")]
HeatDays = Annotated[int, Meta(ge=2, le=14, description="Days without hot baths and saunas.")]
IceMinutes = Annotated[int, Meta(ge=5, le=15, description="Minutes of ice in each hour.")]
MakeupDays = Annotated[int, Meta(ge=2, le=14, description="Days without make-up.")]
MoisturiserDays = Annotated[int, Meta(ge=2, le=14, description="Days before moisturiser.")]
PillowNights = Annotated[int, Meta(ge=2, le=4, description="Nights on an extra pillow.")]
RetinoidWeeks = Annotated[int, Meta(ge=2, le=6, description="Weeks without retinoid or acid.")]
SunMonths = Annotated[int, Meta(ge=2, le=12, description="Months away from strong sun.")]
SunscreenDays = Annotated[int, Meta(ge=2, le=14, description="Days before sunscreen.")]
SunscreenHours = Annotated[int, Meta(ge=2, le=2, description="Hours until more sunscreen.")]
SunscreenSpf = Annotated[int, Meta(ge=30, le=50, description="Sun protection factor.")]
SwellingDays = Annotated[int, Meta(ge=2, le=3, description="Days of swelling before a call.")]
WashTimes = Annotated[int, Meta(ge=2, le=5, description="Times a day that skin is washed.")]


def _dotted(name: str) -> str:
    return name.replace("_", ".")


class Phones(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whom to call. An empty number is shown as "Ask at the desk for the number"."""

    day: Phone = ""
    out_of_hours: Phone = ""
    emergency: Phone = ""


class Numbers(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename=_dotted
):
    """Every number that texts may name, such as {sunscreen.spf}, with its careful default."""

    exercise_days: ExerciseDays = 14
    facial_weeks: FacialWeeks = 4
    fever_celsius: FeverCelsius = 38
    heat_days: HeatDays = 14
    ice_minutes: IceMinutes = 5
    makeup_days: MakeupDays = 7
    moisturiser_days: MoisturiserDays = 14
    pillow_nights: PillowNights = 4
    retinoid_weeks: RetinoidWeeks = 6
    sun_months: SunMonths = 6
    sunscreen_days: SunscreenDays = 14
    sunscreen_hours: SunscreenHours = 2
    sunscreen_spf: SunscreenSpf = 50
    swelling_days: SwellingDays = 3
    wash_times: WashTimes = 2


class PlanNumbers(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename=_dotted
):
    """Those numbers that are others in one plan."""

    exercise_days: ExerciseDays | None = None
    facial_weeks: FacialWeeks | None = None
    fever_celsius: FeverCelsius | None = None
    heat_days: HeatDays | None = None
    ice_minutes: IceMinutes | None = None
    makeup_days: MakeupDays | None = None
    moisturiser_days: MoisturiserDays | None = None
    pillow_nights: PillowNights | None = None
    retinoid_weeks: RetinoidWeeks | None = None
    sun_months: SunMonths | None = None
    sunscreen_days: SunscreenDays | None = None
    sunscreen_hours: SunscreenHours | None = None
    sunscreen_spf: SunscreenSpf | None = None
    swelling_days: SwellingDays | None = None
    wash_times: WashTimes | None = None


class SignsEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the signs of an emergency stand on. Their words are call.sign.* in strings/<language>.json."""

    sources: Sources
    review: ReviewEntry


class ClinicFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What each clinic sets for itself: its telephones, and numbers for all plans or for one."""

    schema_address: str = msgspec.field(name="$schema", default="")
    id: Literal["clinic"]
    phones: Phones
    signs: SignsEntry | None = None
    numbers: Numbers = Numbers()
    plans: Annotated[dict[PlainId, PlanNumbers], Meta(max_length=100)] = {}

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        yield from ()

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        if self.signs is not None:
            yield from self.signs.review.lines()

    def numbers_for(self, plan: str = "") -> dict[str, int]:
        """Every number by its name; those of one plan where it has its own."""
        general = msgspec.structs.asdict(self.numbers)
        return {_dotted(name): value for name, value in general.items()} | self.own_numbers(plan)

    def own_numbers(self, plan: str) -> dict[str, int]:
        """The numbers that are set for one plan, by name."""
        own = msgspec.structs.asdict(self.plans.get(plan, PlanNumbers()))
        return {_dotted(name): value for name, value in own.items() if value is not None}


NUMBER_NAMES = tuple(map(_dotted, Numbers.__struct_fields__))
"""The names of all numbers, as texts write them."""
