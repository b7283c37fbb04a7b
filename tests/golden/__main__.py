"""`python -m tests.golden`: writes the golden files anew, and removes those that nothing asks for."""

from __future__ import annotations

from tests.golden.files import FOLDER, names, renew

if __name__ == "__main__":
    wanted = names()
    changed, removed = renew(FOLDER, wanted)
    print(f"{len(wanted)} golden files: {changed} written, {removed} removed")
