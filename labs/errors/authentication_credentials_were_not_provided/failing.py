from django.test import Client, override_settings
from orders import token

client = Client()
with override_settings(ROOT_URLCONF="orders"):
    # region request
    answer = client.get("/orders/", headers={"Authorization": token})
    # endregion request
    print(answer.status_code, answer.headers.get("WWW-Authenticate"))
    print(answer.content.decode())
