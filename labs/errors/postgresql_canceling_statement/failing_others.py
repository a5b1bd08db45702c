import holder
import psycopg
import psycopg2

print(holder.holder.info.status.name)
queries = (
    ("lock_timeout=200", "UPDATE product SET stock = 1 WHERE id = 7"),
    ("lock_timeout=0", "SELECT * FROM product WHERE id = 7 FOR UPDATE NOWAIT"),
    ("statement_timeout=200", "SELECT pg_sleep(1)"),
)
for driver in (psycopg, psycopg2):
    for option, query in queries:
        try:
            with driver.connect(f"options='-c {option}'") as connection:
                connection.cursor().execute(query)
        except driver.Error as error:
            kind = type(error)
            print(f"{kind.__module__}.{kind.__name__}: {str(error).splitlines()[0]}")
