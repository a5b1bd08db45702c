from show import show

from shop.models import Order

show(lambda: list(Order.objects.using("replica")))
