import project
from django.contrib.auth.models import User
from django.test import Client

client = Client()
client.force_login(User.objects.create(username="ada"))
print("signed in:", "sessionid" in client.cookies)
