"""Makes a table, and holds a lock on its row in another connection."""

import psycopg

holder = psycopg.connect("")
holder.execute("CREATE TABLE IF NOT EXISTS product (id int PRIMARY KEY, stock int)")
holder.execute("INSERT INTO product VALUES (7, 2) ON CONFLICT DO NOTHING")
holder.commit()
holder.execute("UPDATE product SET stock = 5 WHERE id = 7")
