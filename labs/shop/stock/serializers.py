"""The stock as JSON."""

from typing import Any

from rest_framework import serializers

from shop.catalogue.models import Product
from shop.stock.models import Delivery, Level
from shop.stock.shelf import deliver


class LevelSerializer(serializers.ModelSerializer):
    """How many pieces of a product there are."""

    sku = serializers.SlugRelatedField("sku", source="product", read_only=True)

    class Meta:
        model = Level
        fields = ["sku", "pieces"]


class DeliverySerializer(serializers.ModelSerializer):
    """What a lorry brought."""

    sku = serializers.SlugRelatedField(
        "sku", source="product", queryset=Product.objects.all()
    )

    class Meta:
        model = Delivery
        fields = ["id", "sku", "pieces", "arrived_at"]
        read_only_fields = ["arrived_at"]
        extra_kwargs = {"pieces": {"min_value": 1}}

    def create(self, validated_data: dict[str, Any]) -> Delivery:
        """Put it on the shelf, too."""
        return deliver(validated_data["product"], validated_data["pieces"])
