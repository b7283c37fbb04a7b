"""Writes every picture as an SVG file beside this package."""

from collections.abc import Callable
from pathlib import Path

from . import (
    scenes_avoid,
    scenes_care,
    scenes_clinic,
    scenes_comfort,
    scenes_heat,
    scenes_light,
    scenes_paper,
    scenes_people,
    scenes_rest,
    scenes_skin,
    scenes_sun,
    scenes_tell,
    scenes_things,
    scenes_wash,
)

PICTURES: tuple[Callable[[], str], ...] = (
    scenes_avoid.no_picking,
    scenes_avoid.clean_face,
    scenes_avoid.no_smoking,
    scenes_care.ointment,
    scenes_care.moisturiser,
    scenes_clinic.eye_shields,
    scenes_clinic.patch_test,
    scenes_comfort.numbing_cream,
    scenes_comfort.cool_air,
    scenes_comfort.wrapped_ice,
    scenes_heat.no_heat,
    scenes_heat.warm_water,
    scenes_light.laser_targets,
    scenes_paper.health_form,
    scenes_paper.weigh_up,
    scenes_paper.three_questions,
    scenes_people.consultation,
    scenes_people.leaflet,
    scenes_people.certificate,
    scenes_rest.extra_pillow,
    scenes_rest.rest_at_home,
    scenes_rest.no_workout,
    scenes_skin.face_areas,
    scenes_skin.profile_areas,
    scenes_skin.skin_changes,
    scenes_sun.sunscreen_hat,
    scenes_sun.shade,
    scenes_tell.cold_sore,
    scenes_tell.phone_warning,
    scenes_things.calendar_visits,
    scenes_things.medicines,
    scenes_wash.wash,
    scenes_wash.pat_dry,
)


def svg(content: str) -> str:
    """The SVG file around one picture, 1600 x 1000.

    A slide shows its whole height and crops its sides; x 350 to 1250 is always seen.
    """
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000">{content}</svg>\n'


def main() -> None:
    """Write all pictures; each file is named after its function."""
    folder = Path(__file__).resolve().parent.parent
    for picture in PICTURES:
        (folder / f"{picture.__name__}.svg").write_text(svg(picture()), encoding="utf-8")


if __name__ == "__main__":
    main()
