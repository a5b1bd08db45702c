# region which
find . -path '*management*' -name '*.py'
python manage.py help | tail -n 3
# endregion which
