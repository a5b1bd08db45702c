import project
from django.http import JsonResponse

from shop.models import Product

Product.objects.create(name="lamp", price="39.90")
# region fix
response = JsonResponse({"products": Product.objects.values("name", "price")})
# endregion fix
print(response.content.decode())
