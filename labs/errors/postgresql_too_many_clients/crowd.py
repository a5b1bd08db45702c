import os

import psycopg

# region open
open_connections = []
for customer in range(20):
    connection = psycopg.connect(os.environ["DATABASE_URL"])
    connection.execute("SELECT %s", [customer])
    open_connections.append(connection)
# endregion open
