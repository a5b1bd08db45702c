import os

import psycopg

database_url = os.environ["DATABASE_URL"]
# region fix
psycopg.connect(database_url)
# endregion fix
print("connected")
