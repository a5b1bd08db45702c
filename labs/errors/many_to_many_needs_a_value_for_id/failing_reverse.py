import project
from django.contrib.auth.models import User

ada = User(username="ada")
print(ada.orders.count())
