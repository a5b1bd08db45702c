from data import User

# region prefetch
users = User.objects.prefetch_related("order_set")
print([len(user.orders.all()) for user in users])
# endregion prefetch
