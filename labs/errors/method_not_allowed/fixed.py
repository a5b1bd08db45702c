from django.test import Client, override_settings
from shop_api import lamp

with override_settings(ROOT_URLCONF="shop_api"):
    # region call
    answer = Client().delete(f"/products/{lamp.pk}/")
    # endregion call
    print(answer.status_code, answer.headers["Allow"])
    print(answer.content.decode())
