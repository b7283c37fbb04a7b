"""Content on disk: read strictly, checked across files, lifted into the domain's values. No Qt."""
