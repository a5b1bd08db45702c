import time

import psycopg

with psycopg.connect("options='-c idle_in_transaction_session_timeout=200'") as connection:
    # region work
    price = connection.execute("SELECT 20").fetchone()[0]
    time.sleep(0.5)  # a call to another service
    connection.execute("SELECT %s", [price])
    # endregion work
