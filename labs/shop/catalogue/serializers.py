"""The catalogue as JSON."""

from rest_framework import serializers

from shop.catalogue.models import Category, Product


class CategorySerializer(serializers.ModelSerializer):
    """A shelf of the shop."""

    class Meta:
        model = Category
        fields = ["id", "name"]


class CatalogueProductSerializer(serializers.ModelSerializer):
    """A product with its shelf and today's price."""

    category = serializers.SlugRelatedField("name", read_only=True)

    class Meta:
        model = Product
        fields = ["sku", "name", "category", "price"]
