"""A view that makes products, and what it answers."""

import json

import project
from django.test import override_settings
from django.urls import path
from rest_framework import generics, serializers
from rest_framework.test import APIClient

from shop.models import Product


class ProductSerializer(serializers.ModelSerializer):
    email = serializers.EmailField(write_only=True, required=False)
    photo = serializers.FileField(write_only=True, required=False)

    class Meta:
        model = Product
        fields = ["name", "price", "stock", "email", "photo"]

    def create(self, validated):
        validated.pop("photo", None)
        validated.pop("email", None)
        return super().create(validated)


class Products(generics.CreateAPIView):
    serializer_class = ProductSerializer


urlpatterns = [path("products/", Products.as_view())]


def post(data):
    with override_settings(ROOT_URLCONF="answer"):
        answer = APIClient().post("/products/", data, format="json")
        print(answer.status_code, *(json.dumps({field: why}) for field, why in answer.json().items()), sep="\n")
