import os

import psycopg

# region connect
with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    connection.execute("VACUUM")
# endregion connect
