import project
from django.conf import settings

print(settings.debug)
