from rest_framework import serializers, viewsets
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.models import Order


# region serializer
class OrderSerializer(serializers.ModelSerializer):
    total = serializers.SerializerMethodField()

    class Meta:
        model = Order
        fields = ["id", "total"]

    def get_total(self, order):
        return order.products.count()


# endregion serializer
# region viewset
class OrderViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


# endregion viewset
class PaidViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return self.request.user.orders.all()


# region view
class LastOrder(APIView):
    def get(self, request):
        return Response(OrderSerializer(Order.objects.last()).data)


# endregion view
