# region fix
celery wroker --help
# endregion fix
