import os

import psycopg

# region connect
with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
    connection.execute("VACUUM")
# endregion connect
