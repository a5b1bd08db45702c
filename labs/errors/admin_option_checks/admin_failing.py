from django.contrib import admin
from shop.models import Order, Product


# region admin
@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ["name", "price"]
    list_editable = ["name"]
    list_display_links = ["name"]


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    autocomplete_fields = ["products", "customer"]
    fieldsets = [(None, {"fields": ["note", "note"]})]


# endregion admin
class Lamps(admin.AdminSite):
    pass


class Lines:
    pass


class BothAdmin(admin.ModelAdmin):
    fields = ["name", "name"]
    fieldsets = [(None, {"classes": ["wide"]})]
    exclude = ["price", "price"]
    inlines = [Lines]
    ordering = ["?", "name"]
    list_filter = [admin.FieldListFilter]
    actions = ["discount"]


class PlainInline(admin.TabularInline):
    pass


class InlineAdmin(admin.ModelAdmin):
    fields = ["name", "name"]
    inlines = [PlainInline]


class CustomerAdmin(admin.ModelAdmin):
    autocomplete_fields = ["customer"]


lamps = Lamps(name="lamps")
lamps.register(Order, CustomerAdmin)
lamps.register(Product, BothAdmin)
more = Lamps(name="more")
more.register(Product, InlineAdmin)
