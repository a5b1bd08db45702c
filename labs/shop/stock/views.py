"""The API of the stock, for staff."""

from rest_framework.generics import ListAPIView, ListCreateAPIView, RetrieveAPIView

from shop.stock.models import Delivery, Level
from shop.stock.serializers import DeliverySerializer, LevelSerializer


class LevelList(ListAPIView):
    """What lies on the shelves, the emptiest first."""

    serializer_class = LevelSerializer
    queryset = Level.objects.select_related("product").order_by("pieces", "product")


class LevelDetail(RetrieveAPIView):
    """How many pieces of one product there are."""

    serializer_class = LevelSerializer
    queryset = Level.objects.select_related("product")
    lookup_field, lookup_url_kwarg = "product__sku", "sku"


class DeliveryList(ListCreateAPIView):
    """What lorries brought, the newest first; a new delivery raises the level."""

    serializer_class = DeliverySerializer
    queryset = Delivery.objects.select_related("product").order_by("-id")
