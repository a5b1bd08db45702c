#!/bin/sh
# region with-exec
python manage.py check --database default
exec gunicorn config.wsgi --bind "$BIND"
# endregion with-exec
