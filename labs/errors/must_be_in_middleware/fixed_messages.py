from django.test import override_settings
from ordered import order

with override_settings(ROOT_URLCONF="ordered"):
    # region test
    from django.test import Client

    answer = Client().post("/order/")
    # endregion test
print(answer.content.decode())
