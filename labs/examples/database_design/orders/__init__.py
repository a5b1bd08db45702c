"""The app whose table gets a new column."""
