"""Workshops that people book seats in."""
