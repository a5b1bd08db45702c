"""The history that fails: the same column in one step."""
