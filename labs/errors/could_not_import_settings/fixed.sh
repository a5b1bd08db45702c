# region fix
DJANGO_SETTINGS_MODULE=config.settings python manage.py check
# endregion fix
