import project
from django.db import close_old_connections
from restart import end_other_sessions
from shop.models import Product

for day in range(3):
    # region work
    close_old_connections()
    print("day", day, Product.objects.count(), "products")
    # endregion work
    if day == 0:
        end_other_sessions()
