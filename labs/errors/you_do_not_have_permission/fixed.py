from django.test import Client, override_settings
from shop_api import ada, order

client = Client()
client.force_login(ada)
with override_settings(ROOT_URLCONF="shop_api"):
    answer = client.get(f"/orders/{order.pk}/")
    print(answer.status_code, answer.content.decode())
