# region plugins
# endregion plugins
