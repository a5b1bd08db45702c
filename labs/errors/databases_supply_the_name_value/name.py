"""Tells the database that Django would ask for."""

import django

django.setup()
from django.db import connection

print(connection.get_connection_params().get("dbname"))
