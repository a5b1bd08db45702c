unset PGDATABASE
# region which
python manage.py showmigrations shop
python manage.py shell -c "
from django.db import connection
print(connection.vendor, connection.settings_dict['NAME'])"
# endregion which
