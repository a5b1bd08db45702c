import project
from django import forms
from django.http import JsonResponse
from django.test import Client, override_settings
from django.urls import path

from shop.models import Product


# region view
class ProductFilter(forms.Form):
    stock = forms.IntegerField()


def products(request):
    form = ProductFilter(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    found = Product.objects.filter(stock__gte=form.cleaned_data["stock"])
    return JsonResponse({"products": list(found.values("name", "stock"))})


# endregion view
urlpatterns = [path("products/", products)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/products/?stock=").status_code)
