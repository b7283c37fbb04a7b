"""What a clinician reads, gathered from a content folder without an error."""
