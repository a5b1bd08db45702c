import threading

import project
from django.db import connection


def ask():
    try:
        connection_of_main.cursor().execute("SELECT 1")
    except Exception as error:
        print(f"{type(error).__module__}.{type(error).__name__}: {error}")


connection.ensure_connection()
from django.db import connections

connection_of_main = connections["default"]
thread = threading.Thread(target=ask)
thread.start()
thread.join()
