import project
from django.conf import settings
from django.test import RequestFactory

settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
rows = {f"form-{number}-stock": number for number in range(1001)}
request = RequestFactory().post("/stock/", rows)
print(len(request.POST))
