"""The project, with one settings file for every place."""
