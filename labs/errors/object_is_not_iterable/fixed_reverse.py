import project
from django.contrib.auth.models import User

ada = User.objects.create(username="ada")
print([order.note for order in ada.orders.all()])
