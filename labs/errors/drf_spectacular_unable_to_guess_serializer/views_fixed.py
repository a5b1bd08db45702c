from drf_spectacular.utils import OpenApiParameter, extend_schema
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

    def get_total(self, order) -> int:
        return order.products.count()


# endregion serializer
# region viewset
@extend_schema(parameters=[OpenApiParameter("user_pk", int, OpenApiParameter.PATH)])
class OrderViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


# endregion viewset
class PaidViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.none()  # for the schema
    serializer_class = OrderSerializer

    def get_queryset(self):
        return self.request.user.orders.all()


# region view
class LastOrder(APIView):
    @extend_schema(responses=OrderSerializer)
    def get(self, request):
        return Response(OrderSerializer(Order.objects.last()).data)


# endregion view
