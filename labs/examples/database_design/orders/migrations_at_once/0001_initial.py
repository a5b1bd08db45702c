# ruff: noqa: N999 Django names migrations by number
"""The same beginning as the migrations that work."""

from importlib import import_module

Migration = import_module("orders.migrations.0001_initial").Migration
