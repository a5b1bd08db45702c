import os

import psycopg

# region connect
first = psycopg.connect(os.environ["POOL"], autocommit=True)
second = psycopg.connect(os.environ["POOL"], autocommit=True)
# endregion connect
for number in range(12):
    for connection in (first, second):
        connection.execute("SELECT 1 WHERE %s = 1", (number,))
print("all were answered")
