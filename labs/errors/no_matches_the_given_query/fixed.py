from django.test import Client, override_settings
from shop_api import ada, order

client = Client()
client.force_login(ada)
with override_settings(ROOT_URLCONF="shop_api"):
    print(client.get(f"/orders/{order.pk}/").content.decode())
