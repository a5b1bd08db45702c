import project
from django.test import RequestFactory

photo = "x" * 3_000_000
request = RequestFactory().post("/photos/", {"photo": photo}, "application/json")
print(len(request.body))
