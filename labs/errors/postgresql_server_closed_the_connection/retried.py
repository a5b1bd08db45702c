import os
import time

import psycopg


# region retry
def read(query, attempts=5):
    for attempt in range(attempts):
        try:
            with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
                return connection.execute(query).fetchall()
        except psycopg.OperationalError:
            if attempt == attempts - 1:
                raise
            time.sleep(0.2 * 2**attempt)


# endregion retry
print(read("SELECT 'report' FROM pg_sleep(1)"))
