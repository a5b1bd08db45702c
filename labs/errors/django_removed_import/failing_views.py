from django.conf import settings

settings.configure(INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"])
import django

django.setup()
from django.contrib.auth import views

views.login
