import psycopg2

connection = psycopg2.connect("")
# region connect
cursor = connection.cursor()
cursor.execute("SELECT 20")
connection.autocommit = True
# endregion connect
print(cursor.fetchone())
