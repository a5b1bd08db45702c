import psycopg

with psycopg.connect("") as connection:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 20 AS price")
    print(cursor.fetchall())
