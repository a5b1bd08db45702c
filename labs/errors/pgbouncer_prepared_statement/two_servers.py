import os

import psycopg

connection = psycopg.connect(os.environ["POOL"], autocommit=True, prepare_threshold=0)
connection.execute("SELECT 1 WHERE %s = 1", (1,))
# Somebody else takes the server connection that has the statement.
other = psycopg.connect(os.environ["POOL"])
other.execute("SELECT 2")
connection.execute("SELECT 1 WHERE %s = 1", (2,))
