import json

import project
from django.contrib.auth.models import User
from rest_framework import serializers

from shop.models import Order, Product


# region serializer
class OrderSerializer(serializers.ModelSerializer):
    products = serializers.SlugRelatedField(
        many=True, slug_field="name", queryset=Product.objects.all()
    )

    class Meta:
        model = Order
        fields = ["id", "products"]


# endregion serializer
Product.objects.create(name="lamp", price=9)
serializer = OrderSerializer(data={"products": ["lamp"]})
serializer.is_valid(raise_exception=True)
serializer.save(customer=User.objects.create(username="ada"))
print(json.dumps(serializer.data))
