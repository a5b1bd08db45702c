from django.test import override_settings
from ordered import order

# region test
from django.test import RequestFactory

answer = order(RequestFactory().post("/order/"))
# endregion test
