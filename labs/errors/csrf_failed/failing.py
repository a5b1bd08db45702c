from django.test import Client, override_settings
from shop_api import ada

browser = Client(enforce_csrf_checks=True)
browser.force_login(ada)
with override_settings(ROOT_URLCONF="shop_api"):
    # region post
    answer = browser.post("/orders/", {"product": 7})
    # endregion post
    print(answer.status_code, answer.content.decode())
