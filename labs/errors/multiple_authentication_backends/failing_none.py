import project
from django.contrib.auth import authenticate
from django.test import override_settings

with override_settings(AUTHENTICATION_BACKENDS=[]):
    authenticate(username="ada", password="x")
