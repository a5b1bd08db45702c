import traceback

import project
from rest_framework import serializers

from shop.models import Product


class Redundant(serializers.ModelSerializer):
    name = serializers.CharField(source="name")

    class Meta:
        model = Product
        fields = ["name"]


class OneText(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = "name"


class NoModel(serializers.ModelSerializer):
    class Meta:
        fields = ["name"]


for serializer in (Redundant, OneText, NoModel):
    try:
        serializer(Product(name="lamp")).data
    except (AssertionError, TypeError):
        traceback.print_exc()
