"""Commands of the seed app."""
