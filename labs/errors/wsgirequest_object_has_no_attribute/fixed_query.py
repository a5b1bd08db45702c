import project
from django.test import RequestFactory

request = RequestFactory().get("/products/?page=2")
# region query
page = request.GET.get("page")
# endregion query
print(page)
