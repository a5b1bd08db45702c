import psycopg

with psycopg.connect("") as connection:
    # region ask
    from datetime import datetime

    given = datetime.strptime("30/11/2026", "%d/%m/%Y").date()
    row = connection.execute("SELECT %s::date + 1", [given]).fetchone()
    # endregion ask
    print(row[0])
