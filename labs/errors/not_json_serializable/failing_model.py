import project
from django.http import JsonResponse

from shop.models import Product

lamp = Product.objects.create(name="lamp", price="39.90")
# region fix
response = JsonResponse({"product": lamp})
# endregion fix
print(response.content.decode())
