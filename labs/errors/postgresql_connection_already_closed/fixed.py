import os
from contextlib import closing

import psycopg2
from restart import end_other_sessions

# region work
for day in range(3):
    try:
        with closing(psycopg2.connect(os.environ["DATABASE_URL"])) as connection:
            connection.cursor().execute("SELECT 1")
        print("day", day, "is done")
    except psycopg2.OperationalError:
        print("day", day, "failed")
    if day == 0:
        end_other_sessions()
# endregion work
