import psycopg

with psycopg.connect(dbname="postgres", autocommit=True) as connection:
    connection.execute("DROP DATABASE shop")
