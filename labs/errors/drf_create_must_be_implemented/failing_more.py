import traceback

import project
from rest_framework import serializers

from shop.models import Product


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


def save(serializer_class, *instances, many=False, **options):
    data = {"name": "lamp", "price": "9"}
    serializer = serializer_class(
        *instances, data=[data] if many else data, many=many
    )
    serializer.is_valid(raise_exception=True)
    serializer.save(**options)


class NoReturn(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name", "price"]

    def create(self, validated_data):
        Product(**validated_data)

    def update(self, instance, validated_data):
        pass


class NoData(NoReturn):
    def validate(self, data):
        pass


class Plain(serializers.Serializer):
    name = serializers.CharField()


lamp = Product(name="lamp", price=9)
show(lambda: save(NoReturn))
show(lambda: save(NoReturn, lamp))
show(lambda: save(NoData))
show(lambda: save(Plain, lamp))
show(lambda: save(Plain, [lamp], many=True))
show(lambda: save(NoReturn, commit=False))
