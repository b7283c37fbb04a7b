"""The review pack: one PDF with everything that patients read, for the clinician who approves it."""
