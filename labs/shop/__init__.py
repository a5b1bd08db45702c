"""The shop: the one small backend that the labs break and fix."""
