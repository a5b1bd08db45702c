"""Prices."""

PRICE = 5
