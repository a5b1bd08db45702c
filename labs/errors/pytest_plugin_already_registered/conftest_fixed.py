# region plugins
pytest_plugins = ["tests.fixtures"]
# endregion plugins
