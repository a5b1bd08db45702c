"""What each kind of serializer field costs, when nothing is fetched beforehand."""

from django.db.models import Count, Prefetch, QuerySet
from rest_framework import serializers
from rest_framework.relations import (
    PrimaryKeyRelatedField,
    SlugRelatedField,
    StringRelatedField,
)
from rest_framework.viewsets import ReadOnlyModelViewSet

from shop.orders.models import Order, OrderLine
from shop.orders.serializers import CustomerSerializer, OrderSerializer

NEWEST_FIRST = Order.objects.order_by("-placed_at", "-id")


class LineCount(serializers.Serializer):
    """Counts each order's lines when it is shown."""

    shown = serializers.SerializerMethodField()

    def get_shown(self, order: Order) -> int:
        """Ask the database."""
        return order.lines.count()


def showing(field: serializers.Field) -> type[serializers.Serializer]:
    """Return a serializer with one field."""
    return type("Shown", (serializers.Serializer,), {"shown": field})


FIELDS: dict[str, tuple[type[serializers.Serializer], QuerySet[Order]]] = {
    "PrimaryKeyRelatedField, to one": (
        showing(PrimaryKeyRelatedField(source="customer", read_only=True)),
        NEWEST_FIRST,
    ),
    'CharField(source="customer.name")': (
        showing(serializers.CharField(source="customer.name")),
        NEWEST_FIRST,
    ),
    "SlugRelatedField": (
        showing(
            SlugRelatedField(source="customer", slug_field="email", read_only=True)
        ),
        NEWEST_FIRST,
    ),
    "StringRelatedField": (
        showing(StringRelatedField(source="customer")),
        NEWEST_FIRST,
    ),
    "a nested serializer": (
        showing(CustomerSerializer(source="customer")),
        NEWEST_FIRST,
    ),
    "PrimaryKeyRelatedField(many=True)": (
        showing(PrimaryKeyRelatedField(source="lines", many=True, read_only=True)),
        NEWEST_FIRST,
    ),
    "order.lines.count() in a method": (LineCount, NEWEST_FIRST),
    'annotate(shown=Count("lines"))': (
        showing(serializers.IntegerField()),
        NEWEST_FIRST.annotate(shown=Count("lines")),
    ),
}


class ShortOrderSerializer(serializers.ModelSerializer):
    """An order in a list: without its lines."""

    customer = CustomerSerializer()

    class Meta:
        model = Order
        fields = ["id", "status", "customer"]


# region by-action
class Orders(ReadOnlyModelViewSet):
    """A short list, and one order with its lines."""

    queryset = Order.objects.order_by("-placed_at", "-id")

    def get_serializer_class(self) -> type[serializers.Serializer]:
        """Show lines where one order is asked for."""
        return ShortOrderSerializer if self.action == "list" else OrderSerializer

    def get_queryset(self) -> QuerySet[Order]:
        """Fetch what that serializer reads, and nothing else."""
        orders = super().get_queryset().select_related("customer")
        if self.action == "list":
            return orders
        return orders.prefetch_related("lines__product")


# endregion by-action

LARGE = OrderLine.objects.filter(quantity__gte=2).select_related("product")


def lines_seen() -> str:
    """Tell how many lines an order seems to have after a filtered prefetch."""
    rows = {
        "no prefetch": NEWEST_FIRST,
        'Prefetch("lines", large)': NEWEST_FIRST.prefetch_related(
            Prefetch("lines", LARGE)
        ),
        'Prefetch("lines", large, to_attr=…)': NEWEST_FIRST.prefetch_related(
            Prefetch("lines", LARGE, to_attr="large_lines")
        ),
    }
    return "\n".join(
        f"{name:<37}{sum(len(order.lines.all()) for order in orders[:100]):>4} lines"
        for name, orders in rows.items()
    )
