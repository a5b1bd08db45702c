# region which
pwd
find . -name manage.py
# endregion which
