import project
from django.contrib.auth.models import User
from django.urls import path
from rest_framework.authentication import SessionAuthentication
from rest_framework.decorators import (
    api_view,
    authentication_classes,
    permission_classes,
)
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response


@api_view(["GET", "POST"])
@authentication_classes([SessionAuthentication])
@permission_classes([IsAuthenticated])
def orders(request):
    return Response({"customer": request.user.username})


urlpatterns = [path("orders/", orders)]
ada = User.objects.create(username="ada")
