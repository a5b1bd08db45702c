import os

import psycopg2

connection = psycopg2.connect(os.environ["DATABASE_URL"])
print("psycopg2 is connected")
connection.close()
