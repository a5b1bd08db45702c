import os

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "config.shop_first"
django.setup()
print("ready")
