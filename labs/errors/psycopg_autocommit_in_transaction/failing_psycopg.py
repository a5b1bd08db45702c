import psycopg

connection = psycopg.connect("")
connection.execute("SELECT 20")
try:
    connection.autocommit = True
except psycopg.ProgrammingError as error:
    print(f"psycopg.ProgrammingError: {error}")
with connection.transaction():
    connection.commit()
