import os

import psycopg

connection = psycopg.connect(os.environ["DATABASE_URL"])
connection.execute("SELECT pg_sleep(5)")
