import project
from django.contrib.auth.models import User
from rest_framework import serializers, viewsets
from rest_framework.permissions import IsAuthenticated
from rest_framework.test import APIRequestFactory, force_authenticate

from shop.models import Order


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "note"]


# region view
class OrderViewSet(viewsets.ModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]


# endregion view
ada, _ = User.objects.get_or_create(username="ada")
request = APIRequestFactory().post("/orders/", {"note": "to the back door"})
force_authenticate(request, ada)
response = OrderViewSet.as_view({"post": "create"})(request)
print(response.status_code, response.data["note"])
