from data import User

# region prefetch
users = User.objects.prefetch_related("orders")
print([len(user.orders.all()) for user in users])
# endregion prefetch
