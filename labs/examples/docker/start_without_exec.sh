#!/bin/sh
# region without-exec
python manage.py check --database default
gunicorn config.wsgi --bind "$BIND"
# endregion without-exec
