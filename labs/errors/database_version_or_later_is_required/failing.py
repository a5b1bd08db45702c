import project
from django.db import connection

# region versions
# As on a machine with an old SQLite.
connection.get_database_version = lambda: (3, 26, 0)
# endregion versions
connection.check_database_version_supported()
