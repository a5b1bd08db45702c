python -c "
from django.db import connection
connection.cursor()"
