import project
import hmac
from hashlib import sha256

from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory

KEY = b"shared-with-the-sender"


# region view
@api_view(["POST"])
def paid(request):
    signature = hmac.new(KEY, request.body, sha256).hexdigest()
    order = request.data["order"]
    return Response({"order": order, "signature": signature[:8]})


# endregion view
sent = APIRequestFactory().post("/paid/", {"order": 7}, format="multipart")
print(paid(sent).data)
