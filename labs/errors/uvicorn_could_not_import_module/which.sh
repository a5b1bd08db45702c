# region which
find . -name main.py -not -path '*/.venv/*'
# endregion which
