import os
import sys

import psycopg
import psycopg2

# region hold
slow = psycopg.connect(os.environ["POOL"])
slow.execute("SELECT 1")
# The transaction stays open, and keeps the pool's only connection.
# endregion hold
if "commit" in sys.argv:
    slow.commit()
for driver in (psycopg, psycopg2):
    try:
        connection = driver.connect(os.environ["POOL"])
        connection.cursor().execute("SELECT 1")
        connection.commit()
        print("the next request was answered")
    except driver.Error as error:
        name = type(error).__qualname__
        print(f"{type(error).__module__}.{name}: {str(error).strip()}")
