import psycopg2

connection = psycopg2.connect("")
# region fetch
with connection.cursor() as cursor:
    cursor.execute("SELECT 20 AS price")
    print(cursor.fetchall())
# endregion fetch
