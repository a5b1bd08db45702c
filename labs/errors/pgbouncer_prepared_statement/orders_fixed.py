import os

import psycopg

# region connect
options = {"autocommit": True, "prepare_threshold": None}
first = psycopg.connect(os.environ["POOL"], **options)
second = psycopg.connect(os.environ["POOL"], **options)
# endregion connect
for number in range(12):
    for connection in (first, second):
        connection.execute("SELECT 1 WHERE %s = 1", (number,))
print("all were answered")
