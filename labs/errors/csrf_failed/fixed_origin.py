from django.middleware.csrf import get_token
from django.test import Client, RequestFactory, override_settings
from shop_api import ada

browser = Client(enforce_csrf_checks=True)
browser.force_login(ada)
request = RequestFactory().get("/")
get_token(request)
browser.cookies["csrftoken"] = token = request.META["CSRF_COOKIE"]
# region trusted
CSRF_TRUSTED_ORIGINS = ["http://localhost:5173"]
# endregion trusted
with override_settings(
    ROOT_URLCONF="shop_api", CSRF_TRUSTED_ORIGINS=CSRF_TRUSTED_ORIGINS
):
    answer = browser.post(
        "/orders/",
        {"product": 7},
        headers={"Origin": "http://localhost:5173", "X-CSRFToken": token},
    )
    print(answer.status_code, answer.content.decode())
