import project
from rest_framework.test import APIClient

# region post
APIClient().post("/orders/", {"note": "x"}, format="json")
# endregion post
