import project
from django.db import ProgrammingError, connection, transaction

with transaction.atomic(), connection.cursor() as cursor:
    try:
        cursor.execute("SELECT price FROM products")
    except ProgrammingError as error:
        print(error)
    cursor.execute("SELECT 1")
