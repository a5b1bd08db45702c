from django.middleware.csrf import get_token
from django.test import Client, RequestFactory, override_settings
from shop_api import ada

browser = Client(enforce_csrf_checks=True)
browser.force_login(ada)
request = RequestFactory().get("/")
get_token(request)
browser.cookies["csrftoken"] = request.META["CSRF_COOKIE"]
with override_settings(ROOT_URLCONF="shop_api"):
    answer = browser.post("/orders/", {"product": 7})
    print(answer.status_code, answer.content.decode())
