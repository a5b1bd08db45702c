# region which
DJANGO_SETTINGS_MODULE=settings_logged python ask.py 2>&1 > page.html | tail -n 3
# endregion which
