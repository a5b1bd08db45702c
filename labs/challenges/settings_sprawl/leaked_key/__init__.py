"""The dead end: a leaked key that is kept as a fallback."""
