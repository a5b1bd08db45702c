# region which
import sqlite3

sqlite3.enable_callback_tracebacks(True)
# endregion which


def with_tax(price):
    return round(price * 1.2, 2)


connection = sqlite3.connect(":memory:")
connection.create_function("with_tax", 1, with_tax)
try:
    connection.execute("SELECT with_tax(NULL)")
except sqlite3.OperationalError:
    pass
