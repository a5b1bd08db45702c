import project
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory


@api_view(["POST"])
def order(request):
    # region fix
    order_data = {**request.data, "source": "shop"}
    return Response(order_data)
    # endregion fix


print(order(APIRequestFactory().post("/", {"product": 7}, format="json")).data)
