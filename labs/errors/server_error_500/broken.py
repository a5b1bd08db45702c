from django.urls import path


def cart(request):
    return {}["cart"]


urlpatterns = [path("cart/", cart)]
