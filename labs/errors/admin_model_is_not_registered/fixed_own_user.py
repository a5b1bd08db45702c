import project
from django.contrib import admin
from shop.models import Product

# region own
if admin.site.is_registered(Product):
    admin.site.unregister(Product)
# endregion own
print(admin.site.is_registered(Product))
