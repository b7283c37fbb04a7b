"""Writes every picture as an SVG file beside this package."""

from collections.abc import Callable
from pathlib import Path

from . import scenes_avoid, scenes_care, scenes_clinic, scenes_people, scenes_things

PICTURES: tuple[Callable[[], str], ...] = (
    scenes_people.consultation,
    scenes_clinic.eye_shields,
    scenes_clinic.numbing_cream,
    scenes_clinic.cool_air,
    scenes_clinic.wrapped_ice,
    scenes_people.patch_test,
    scenes_people.face_areas,
    scenes_people.profile_areas,
    scenes_people.three_questions,
    scenes_people.certificate,
    scenes_care.wash,
    scenes_care.ointment,
    scenes_care.moisturiser,
    scenes_care.sunscreen_hat,
    scenes_care.shade,
    scenes_care.extra_pillow,
    scenes_avoid.no_picking,
    scenes_avoid.no_heat,
    scenes_avoid.clean_face,
    scenes_avoid.no_smoking,
    scenes_avoid.cold_sore,
    scenes_things.calendar_visits,
    scenes_things.phone_warning,
    scenes_things.medicines,
)


def svg(content: str) -> str:
    """The SVG file around one picture, 1200 x 900."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900">{content}</svg>\n'


def main() -> None:
    """Write all pictures; each file is named after its function."""
    folder = Path(__file__).resolve().parent.parent
    for picture in PICTURES:
        (folder / f"{picture.__name__}.svg").write_text(svg(picture()), encoding="utf-8")


if __name__ == "__main__":
    main()
