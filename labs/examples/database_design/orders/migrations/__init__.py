"""The history that works, in steps."""
