from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path

from shop.models import Product


def product(request, pk):
    return HttpResponse(get_object_or_404(Product, pk=pk).name)


@login_required
def orders(request):
    return HttpResponse("orders")


def answer(request, status):
    return HttpResponse(status=status, headers={"Location": "/"})


urlpatterns = [
    path("products/<int:pk>/", product, name="product"),
    path("orders/", orders, name="orders"),
    path("answer/<int:status>/", answer),
]
