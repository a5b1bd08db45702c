import project
from django.http import JsonResponse
from django.test import Client, override_settings
from django.urls import path

from shop.models import Product


# region view
def products(request):
    found = Product.objects.filter(stock__gte=request.GET.get("stock", ""))
    return JsonResponse({"products": list(found.values("name", "stock"))})


# endregion view
urlpatterns = [path("products/", products)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/products/?stock=").status_code)
