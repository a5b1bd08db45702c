import project
from django.test import Client

# region post
Client().post("/orders/", {"note": None}, content_type="application/json")
# endregion post
