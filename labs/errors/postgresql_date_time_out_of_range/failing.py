import psycopg

with psycopg.connect("") as connection:
    # region ask
    given = "30/11/2026"
    row = connection.execute("SELECT %s::date + 1", [given]).fetchone()
    # endregion ask
    print(row[0])
