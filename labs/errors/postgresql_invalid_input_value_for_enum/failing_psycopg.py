import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    connection.execute("CREATE TYPE pg_temp.status AS ENUM ('new', 'paid')")
    connection.execute("SELECT %s::pg_temp.status", ["refunded"])
