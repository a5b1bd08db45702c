"""Filling the shop with data of a size at which problems are real."""
