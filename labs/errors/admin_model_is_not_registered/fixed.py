import os

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "config.auth_first"
django.setup()
print("ready")
