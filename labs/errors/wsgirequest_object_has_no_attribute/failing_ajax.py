import project
from django.test import RequestFactory

request = RequestFactory().get("/products/")
# region ajax
wants_part = request.is_ajax()
# endregion ajax
print(wants_part)
