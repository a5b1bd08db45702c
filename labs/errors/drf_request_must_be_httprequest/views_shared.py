from rest_framework.decorators import api_view
from rest_framework.response import Response


def read_stock():
    return {"lamp": 12}


@api_view(["GET"])
def stock(request):
    return Response(read_stock())


# region view
@api_view(["GET"])
def shelf(request):
    return Response(read_stock())


# endregion view
