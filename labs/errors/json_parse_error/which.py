import echo
from django.test import Client, override_settings

with override_settings(ROOT_URLCONF="echo"):
    for body in ("product=7", '{"product": 7,}', "{'product': 7}", '"', "[object Object]"):
        answer = Client().post("/orders/", body, content_type="application/json")
        print(f"{body:16}", answer.json()["detail"])
