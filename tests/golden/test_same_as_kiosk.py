"""What golden files are written of is what the kiosk's own view models publish."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.frame import derive_frame, screen_name
from kiosk.domain.derive.speech import derive_speech
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.store import Store
from kiosk.ui.theme import Theme
from tests.golden.scenes import SCENES
from tests.golden.settings import SETTINGS, USUAL, Setting
from tests.golden.shown import derive_screen, golden_world, theme, view_at

AT: dict[str, tuple[str, Setting]] = {
    **{language: (language, USUAL) for language in ("en", "es", "ar", "zh")},
    **{f"ar, {name}": ("ar", setting) for name, setting in SETTINGS.items()},
}

OF_STAFF = {
    "pin": "pin",
    "staff": "panel",
    "staff_loop": "loop",
    "staff_quiet": "hours",
    "staff_levels": "levels",
    "counts": "counts",
    "cleaning": "cleaning",
    "quiet": "quiet",
}
"""The view models of screens that staff have made, or see."""


@pytest.mark.parametrize(("language", "setting"), AT.values(), ids=AT)
def test_view_models_publish_what_is_in_the_golden_files(
    qapp: QGuiApplication, language: str, setting: Setting
) -> None:
    owner, world = QObject(), golden_world()
    sizes = Theme(owner)
    sizes.fit(setting.panel, TextSize.MEDIUM)
    store = Store(world, owner, clock=lambda: 0.0)
    kiosk = KioskViewModel(store, sizes, owner)
    for make in SCENES.values():
        view = view_at(make(world), language, setting)
        store.world = view.world
        store.put(view.session)
        assert kiosk.view() == view
        screen = screen_name(view.session.screen)
        derived = {screen: derive_screen(view, view.session.screen), "frame": derive_frame(view)}
        for model, props in {**derived, "speech": derive_speech(view)}.items():
            if model in OF_STAFF:
                assert getattr(kiosk.staff, OF_STAFF[model])._props == props
            else:
                assert getattr(kiosk, f"_{model}")._props == props
        assert theme(view) == {
            "colours": sizes.colours,
            "layout": sizes.layout,
            "metrics": sizes.metrics,
            "script": sizes.script,
        }
    owner.deleteLater()
