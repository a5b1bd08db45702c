from data import Order, Product, User, lamp

# region fixed
print(Product.objects.latest("id"))
print(Product.objects.bulk_update([lamp], ["price"]))
print(list(Product.objects.values_list("name", flat=True)))
print(list(Order.objects.select_related("customer").values("customer__username")))
print(list(Product.objects.filter(price=9).union(Product.objects.filter(stock=0))))
# endregion fixed
