import os

import psycopg2
from psycopg2.extras import Json

connection = psycopg2.connect(os.environ["DATABASE_URL"])
cursor = connection.cursor()
cursor.execute("CREATE TEMPORARY TABLE orders (id bigint, customer text, note jsonb, total int)")
# region query
note = Json({"gift": True})
cursor.execute("INSERT INTO orders (id, note) VALUES (%s, %s)", [7, note])
# endregion query
