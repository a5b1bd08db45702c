import json

import project
from rest_framework import serializers


class LampSerializer(serializers.Serializer):
    colour = serializers.ChoiceField(["red", "blue"])
    price = serializers.DecimalField(max_digits=4, decimal_places=2)
    weight = serializers.DecimalField(max_digits=4, decimal_places=2)
    stock = serializers.IntegerField(min_value=0)
    sold = serializers.IntegerField(max_value=9)
    page = serializers.URLField()
    new = serializers.BooleanField()


lamp = LampSerializer(
    data={
        "colour": "green",
        "price": "9.999",
        "weight": "99999",
        "stock": -1,
        "sold": 99,
        "page": "example",
        "new": "perhaps",
    }
)
lamp.is_valid()
for field, why in lamp.errors.items():
    print(json.dumps({field: why}))
