import dataclasses
import enum

from show import show


def dataclass_list():
    @dataclasses.dataclass
    class Product:
        tags: list = []


def order_of_bases():
    class Base:
        pass

    class Child(object, Base):
        pass


def object_arguments():
    class Product:
        def __init__(self, name):
            super().__init__(name)

    Product("lamp")


def no_super():
    class Product:
        name = super().__class__

    return Product


def super_of_text():
    super("Product", None).save()


def base_bool():
    class Answer(bool):
        pass


class Colour(enum.Enum):
    RED = "red"


def not_an_exception():
    raise "no lamp"


def not_caught():
    try:
        1 / 0
    except "ZeroDivisionError":
        pass


show(dataclass_list)
show(order_of_bases)
show(object_arguments)
show(no_super)
show(super_of_text)
show(base_bool)
show(not_an_exception)
show(not_caught)
show(lambda: str.lower(7))
