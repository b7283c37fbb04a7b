"""The Qt floor: store, view models, list models, painted items."""

from kiosk.ui.plain_imports import import_plainly
from kiosk.ui.steady_references import keep_constants_alive

import_plainly()
keep_constants_alive()
