import project
from django.contrib import admin
from shop.models import Product

# region own
admin.site.unregister(Product)
# endregion own
