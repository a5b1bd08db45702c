from django.contrib import admin
from shop.models import Order, Product


# region admin
@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ("id", "client", "products")
    list_filter = ("paid",)
    readonly_fields = ("number_of_products",)
    ordering = ("created",)
    search_fields = ("note")


# endregion admin
class OrderInline(admin.TabularInline):
    model = Order


@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = "name"
    list_filter = "name"
    readonly_fields = "name"
    list_editable = ("price",)
    inlines = [OrderInline]


class LampAdmin(admin.ModelAdmin):
    list_display = ("name", "orders")
    list_editable = ("name", "cost")


class Lamps(admin.AdminSite):
    pass


lamps = Lamps(name="lamps")
lamps.register(Product, LampAdmin)
