import project
from shop.models import Product

# region save
lamp = Product(name="lamp", price=9)
lamp.stock = 4
lamp.save()
# endregion save
lamp.stock = 3
lamp.save(update_fields=["stock"])
print(lamp.pk)
