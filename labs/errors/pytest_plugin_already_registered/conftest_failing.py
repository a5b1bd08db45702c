# region plugins
pytest_plugins = ["tests.fixtures", "tests.conftest"]
# endregion plugins
