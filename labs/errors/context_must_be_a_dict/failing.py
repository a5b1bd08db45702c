import project
from django.shortcuts import render
from django.test import RequestFactory

from shop.models import Product

request = RequestFactory().get("/")
Product.objects.create(name="lamp", price=9)


# region view
def product_list(request):
    products = Product.objects.all()
    return render(request, "shop/list.html", products)


# endregion view
print(product_list(request).content)
