"""The project, with a settings module for each place."""
