import time

import holder
import psycopg

holder.holder.commit()
with psycopg.connect("options='-c lock_timeout=200'") as connection:
    # region change
    for _ in range(5):
        try:
            with connection.transaction():
                connection.execute("ALTER TABLE product ADD COLUMN name text")
            break
        except psycopg.errors.LockNotAvailable:
            time.sleep(1)
    # endregion change
print("changed")
