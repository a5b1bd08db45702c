# region fixed
python manage.py shell -v 0 -c "from django.db import connection; print(connection.vendor)"
# endregion fixed
