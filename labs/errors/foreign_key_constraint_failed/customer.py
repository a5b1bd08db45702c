import project
from django.contrib.auth.models import User
from django.db import connection

from shop.models import Order

ada, _ = User.objects.get_or_create(username="ada")
Order.objects.get_or_create(customer=ada)


def run(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)
