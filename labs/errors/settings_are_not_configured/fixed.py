# region import
import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from shop.models import Product

# endregion import
from django.core.management import call_command

call_command("migrate", verbosity=0)
print(Product.objects.count())
