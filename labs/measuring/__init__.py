"""Figures before and after: taken, written to result.json, and held against it."""
