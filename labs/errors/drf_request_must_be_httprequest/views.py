from rest_framework.decorators import api_view
from rest_framework.response import Response


@api_view(["GET"])
def stock(request):
    return Response({"lamp": 12})


# region view
@api_view(["GET"])
def shelf(request):
    return stock(request)


# endregion view
