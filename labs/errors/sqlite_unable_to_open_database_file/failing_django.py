import project
from django.db import connection

connection.close()
connection.settings_dict["NAME"] = "/home/ada/nowhere/db.sqlite3"
connection.ensure_connection()
