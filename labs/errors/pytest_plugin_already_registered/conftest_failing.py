# region plugins
pytest_plugins = ["tests.conftest"]
# endregion plugins
