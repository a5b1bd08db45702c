import project
from django.contrib.auth.models import User

ada = User(username="ada")
ada.save()
print(ada.orders.count())
