import psycopg2

connection = psycopg2.connect("")
# region connect
connection.autocommit = True
cursor = connection.cursor()
cursor.execute("SELECT 20")
# endregion connect
print(cursor.fetchone())
