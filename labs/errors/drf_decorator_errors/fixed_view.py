import project
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response


# region view
@api_view(["GET"])
@permission_classes([IsAuthenticated])
def products(request):
    return Response([])


# endregion view
print(products.cls.permission_classes[0].__name__)
