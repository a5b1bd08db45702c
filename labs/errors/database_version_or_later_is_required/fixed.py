import project
from django.db import connection

connection.check_database_version_supported()
print(connection.vendor, connection.get_database_version() >= (3, 31))
