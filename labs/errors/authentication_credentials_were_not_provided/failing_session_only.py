import orders
from django.test import Client, override_settings
from rest_framework.authentication import SessionAuthentication

# region classes
orders.MyOrders.authentication_classes = [SessionAuthentication]
# endregion classes
with override_settings(ROOT_URLCONF="orders"):
    answer = Client().get(
        "/orders/", headers={"Authorization": f"Bearer {orders.token}"}
    )
    print(answer.status_code, answer.headers.get("WWW-Authenticate"))
    print(answer.content.decode())
