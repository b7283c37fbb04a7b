"""The Qt floor: store, view models, list models, painted items."""

from kiosk.ui.steady_references import keep_constants_alive

keep_constants_alive()
