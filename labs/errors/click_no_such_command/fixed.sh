help() { "$@" > help.txt; }
# region fix
celery worker --help
# endregion fix
