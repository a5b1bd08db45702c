from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path

from shop.models import Order, Product


def product_list(request):
    return render(request, "shop/list.html", {"products": Product.objects.all()})


def order_list(request):
    customers = [order.customer.username for order in Order.objects.all()]
    return HttpResponse(" ".join(customers))


urlpatterns = [
    path("products/", product_list),
    path("orders/", order_list),
    path("old/", lambda request: redirect("/products/")),
    path("about/", lambda request: HttpResponse("About us")),
]
