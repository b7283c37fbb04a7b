"""What a release may be at most. `FILE_LIMIT` holds for its files as for any content."""

from __future__ import annotations

from typing import Final

from kiosk.content.disk import TOTAL_LIMIT

ZIP_LIMIT: Final = 48 * 1024 * 1024
"""The most bytes of a zip file."""

MOST_ENTRIES: Final = 1000
"""The most files and folders of a folder or zip, used or not."""

MOST_RATIO: Final = 100
"""How many times its packed size an entry may have, from `RATIO_FROM` bytes on."""

RATIO_FROM: Final = 1024 * 1024

DEEPEST: Final = 6
"""The most parts of a name, with those of folders that are not used."""

LONGEST_NAME: Final = 200
"""The most bytes of a name with its folders."""

MANIFEST_LIMIT: Final = MOST_ENTRIES * (LONGEST_NAME + 67)
"""The most bytes of a manifest."""

RELEASE_LIMIT: Final = TOTAL_LIMIT - MANIFEST_LIMIT
"""The most bytes of a release's files together, so that they can be read with their manifest."""

SIGNATURE_LIMIT: Final = 16 * 1024
"""The most bytes of a signature file."""

KEPT: Final = 5
"""How many releases stay beside those that are pointed to, the newest."""

LOCK_WAIT_S: Final = 5.0
"""How long a command waits for another one on the same shelf."""
