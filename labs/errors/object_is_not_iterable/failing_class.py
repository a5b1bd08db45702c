import project
from shop.models import Product

for product in Product:
    print(product)
