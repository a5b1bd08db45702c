import pytest
from django.urls import reverse

from shop.models import Product

pytestmark = pytest.mark.django_db


# region missing
def test_product(client):
    response = client.get("/product/1/")
    assert response.status_code == 200


# endregion missing
# region login
def test_orders(client):
    response = client.get(reverse("orders"))
    assert response.status_code == 200


# endregion login
