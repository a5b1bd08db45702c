import pytest
from django.urls import reverse

from shop.models import Product

pytestmark = pytest.mark.django_db


# region missing
def test_product(client):
    lamp = Product.objects.create(name="lamp", price=40)
    response = client.get(reverse("product", args=[lamp.pk]))
    assert response.status_code == 200


# endregion missing
# region login
def test_orders(client, django_user_model):
    ada = django_user_model.objects.create_user("ada")
    client.force_login(ada)
    response = client.get(reverse("orders"))
    assert response.status_code == 200


# endregion login
