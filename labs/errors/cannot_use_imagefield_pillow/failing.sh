# The address that the hint gives is left out.
DJANGO_SETTINGS_MODULE=settings_failing python manage.py check 2>&1 | sed 's#https://[^ ]*#https://…#'
