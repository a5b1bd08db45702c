import json

from answer import ProductSerializer, post
from rest_framework import serializers

post({"name": "", "price": None})
post({"name": "mug", "price": 8})
post({"name": "mug", "price": "eight", "stock": "many"})
post("lamp")
post({"name": ["lamp"], "price": 8, "email": "ada", "photo": "lamp.jpg"})
post({"name": "l" * 90, "price": 8, "photo": None})
from django.contrib.auth.models import User


class UserSerializer(serializers.ModelSerializer):
    photo = serializers.FileField()

    class Meta:
        model = User
        fields = ["username", "password", "photo"]


User.objects.create_user("ada", password="lamp-and-desk")
user = UserSerializer(data={"username": "ada", "password": "lamp-and-desk"})
user.is_valid()
for field, why in user.errors.items():
    print(json.dumps({field: why}))


class StockSerializer(serializers.ModelSerializer):
    class Meta:
        model = ProductSerializer.Meta.model
        fields = ["name", "price"]
        validators = [
            serializers.UniqueTogetherValidator(
                queryset=ProductSerializer.Meta.model.objects.all(), fields=["price", "name"]
            )
        ]
        extra_kwargs = {"name": {"validators": []}}


stock = StockSerializer(data={"name": "mug", "price": 8})
stock.is_valid()
print(json.dumps(stock.errors))
StockSerializer(data={}).is_valid(raise_exception=True)
