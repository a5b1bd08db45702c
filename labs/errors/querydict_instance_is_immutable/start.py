import project
from django.test import RequestFactory

request = RequestFactory().post("/products/", {"name": "lamp"})
