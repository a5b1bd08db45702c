from django.contrib import admin
from shop.models import Order, Product


# region admin
@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ("id", "customer", "number_of_products")
    list_filter = ("customer",)
    readonly_fields = ("number_of_products",)
    ordering = ("id",)
    search_fields = ("note",)

    def number_of_products(self, order):
        return order.products.count()


# endregion admin

