from django.contrib import admin
from shop.models import Order, Product



# region admin
@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ["name", "price"]
    list_editable = ["price"]
    list_display_links = ["name"]
    search_fields = ["name"]


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    autocomplete_fields = ["products", "customer"]
    fieldsets = [(None, {"fields": ["note"]})]


# endregion admin
