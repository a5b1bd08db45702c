import project
from django.contrib.auth.models import User

from shop.models import Order

# region filter
bob = User.objects.create_user("bob")
print(Order.objects.filter(customer=bob).exists())
# endregion filter
