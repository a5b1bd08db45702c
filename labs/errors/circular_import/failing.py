from shop.orders import Order

print(Order("lamp").customer.name)
