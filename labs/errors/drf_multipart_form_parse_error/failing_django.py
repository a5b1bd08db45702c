import traceback

import project
from api import BODY
from django.test import RequestFactory

request = RequestFactory().generic("POST", "/", BODY, "multipart/form-data")
try:
    request.POST
except Exception as error:
    print("".join(traceback.format_exception_only(error)).strip())
