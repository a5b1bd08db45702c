import project
from django.test import RequestFactory

request = RequestFactory().get("/products/")
# region ajax
wants_part = request.headers.get("X-Requested-With") == "XMLHttpRequest"
# endregion ajax
print(wants_part)
