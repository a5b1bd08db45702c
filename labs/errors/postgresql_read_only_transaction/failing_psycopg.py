import psycopg

with psycopg.connect("options='-c default_transaction_read_only=on'") as connection:
    connection.execute("CREATE TABLE product (name text)")
