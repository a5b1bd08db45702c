from django.test import Client, override_settings
from shop_api import bob, order

client = Client()
client.force_login(bob)
with override_settings(ROOT_URLCONF="shop_api"):
    print(client.get(f"/orders/{order.pk}/").content.decode())
