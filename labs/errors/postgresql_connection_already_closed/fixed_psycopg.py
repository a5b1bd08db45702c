import os

import psycopg

connection = psycopg.connect(os.environ["DATABASE_URL"])
# region work
with connection:
    connection.execute("SELECT 1")
    connection.execute("SELECT 2")
# endregion work
print("both ran")
