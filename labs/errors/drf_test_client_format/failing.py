import project
from rest_framework.test import APIClient

# region post
APIClient().post("/orders/", {"note": "x"}, format="json", content_type="application/json")
# endregion post
