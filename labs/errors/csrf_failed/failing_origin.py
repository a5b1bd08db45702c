from django.test import Client, override_settings
from shop_api import ada

browser = Client(enforce_csrf_checks=True)
browser.force_login(ada)
with override_settings(ROOT_URLCONF="shop_api"):
    answer = browser.post(
        "/orders/", {"product": 7}, headers={"Origin": "http://localhost:5173"}
    )
    print(answer.status_code, answer.content.decode())
