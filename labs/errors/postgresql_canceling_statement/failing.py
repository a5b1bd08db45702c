import holder
import psycopg

with psycopg.connect("options='-c lock_timeout=200'") as connection:
    # region change
    connection.execute("ALTER TABLE product ADD COLUMN name text")
    # endregion change
print("changed", holder.holder.closed)
