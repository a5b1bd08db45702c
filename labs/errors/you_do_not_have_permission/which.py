import shop_api

# region which
user, order = shop_api.bob, shop_api.order
print(user.username, user.is_staff, user.is_superuser, user.get_all_permissions())
print(order.customer == user)
# endregion which
