import os
from threading import Barrier, Thread

import psycopg2

connection = psycopg2.connect(os.environ["DATABASE_URL"])
cursor = connection.cursor()
cursor.execute("CREATE TABLE shelf (id int, stock int)")
cursor.execute("INSERT INTO shelf VALUES (1, 9), (2, 9)")
connection.commit()
connection.close()
first_locked = Barrier(2)


def move(source, target):
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    cursor = connection.cursor()
    cursor.execute("UPDATE shelf SET stock = stock - 1 WHERE id = %s", [source])
    first_locked.wait()
    cursor.execute("UPDATE shelf SET stock = stock + 1 WHERE id = %s", [target])
    connection.commit()


for pair in [(1, 2), (2, 1)]:
    Thread(target=move, args=pair).start()
