import os

import psycopg

# region open
with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    for customer in range(20):
        connection.execute("SELECT %s", [customer])
# endregion open
print("20 questions, one connection")
