import project
from django.contrib.auth import authenticate, get_user_model

get_user_model().objects.create(email="ada@example.com")
print(authenticate(email="ada@example.com", password="orrery-77"))
