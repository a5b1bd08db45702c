import traceback
from decimal import Decimal

import project
from django.test import Client, override_settings
from django.urls import path

for work in (
    lambda: 1.0 / 0,
    lambda: 1 // 0,
    lambda: 1 % 0,
    lambda: Decimal(1) / 0,
    lambda: Decimal(0) / 0,
):
    try:
        work()
    except ArithmeticError:
        traceback.print_exc()


urlpatterns = [path("debug/", lambda request: 1 / 0)]
with override_settings(ROOT_URLCONF=__name__, DEBUG=True):
    client = Client(raise_request_exception=False)
    print(client.get("/debug/", headers={"accept": "text/plain"}).content.decode()[:60])
