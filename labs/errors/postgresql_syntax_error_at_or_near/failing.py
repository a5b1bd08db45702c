import project
from django.db import connection

with connection.cursor() as cursor:
    # region sql
    cursor.execute("CREATE TABLE order (id bigint, user text)")
    # endregion sql
