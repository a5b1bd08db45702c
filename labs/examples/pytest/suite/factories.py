"""Factories: valid rows, of which a test names only what it is about."""

import factory
from django.contrib.auth import get_user_model
from orders.models import Line, Order, Product


# region factories
class CustomerFactory(factory.django.DjangoModelFactory):
    """A customer with a password."""

    class Meta:
        model = get_user_model()

    username = factory.Sequence(lambda number: f"customer-{number}")
    email = factory.LazyAttribute(lambda user: f"{user.username}@example.com")
    password = factory.django.Password("correct horse")


class ProductFactory(factory.django.DjangoModelFactory):
    """A product of which ten are there."""

    class Meta:
        model = Product

    sku = factory.Sequence(lambda number: f"SKU-{number:05}")
    price_cents = 1999
    stock = 10


class LineFactory(factory.django.DjangoModelFactory):
    """A line, with the order and the product that it needs."""

    class Meta:
        model = Line

    order = factory.SubFactory("factories.OrderFactory")
    product = factory.SubFactory(ProductFactory)
    quantity = 1


# endregion factories


class OrderFactory(factory.django.DjangoModelFactory):
    """An order and its customer."""

    class Meta:
        model = Order

    customer = factory.SubFactory(CustomerFactory)
