import echo
from django.test import Client, override_settings

with override_settings(ROOT_URLCONF="echo"):
    # region post
    answer = Client().post(
        "/orders/", '{"product": 7}', content_type="application/json"
    )
    # endregion post
    print(answer.status_code, answer.content.decode())
