import project
from rest_framework.decorators import api_view, throttle_classes
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory


def ask(throttle_class, times=1):
    @api_view(["GET"])
    @throttle_classes([throttle_class])
    def view(request):
        return Response("ok")

    for _ in range(times):
        response = view(APIRequestFactory().get("/"))
        response.render()
        print(response.status_code, response.content.decode())
