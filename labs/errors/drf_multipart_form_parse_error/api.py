import project
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory

BODY = (
    b'--line\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n--line--\r\n'
)


@api_view(["POST"])
def echo(request):
    return Response(request.data["note"])


def send(content_type):
    request = APIRequestFactory().generic("POST", "/", BODY, content_type)
    response = echo(request)
    response.render()
    print(response.status_code, response.content.decode())
