from django.test import Client, override_settings
import shop_api

with override_settings(ROOT_URLCONF="shop_api"):
    # region call
    answer = Client().delete("/products/")
    # endregion call
    print(answer.status_code, answer.headers["Allow"])
    print(answer.content.decode())
