import project
from django.test import RequestFactory

request = RequestFactory().get("/products/?page=2")
# region query
page = request.query_params.get("page")
# endregion query
print(page)
