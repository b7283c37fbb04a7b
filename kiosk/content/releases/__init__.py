"""Content in place: releases on a shelf, each checked, whole, and named by its digest."""
