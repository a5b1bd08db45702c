# region import
import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from shop.models import Product

# endregion import
print(Product._meta.label)
