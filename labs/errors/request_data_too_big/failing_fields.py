import project
from django.test import RequestFactory

rows = {f"form-{number}-stock": number for number in range(1001)}
request = RequestFactory().post("/stock/", rows)
print(len(request.POST))
