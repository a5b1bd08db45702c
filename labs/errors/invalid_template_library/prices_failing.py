# region library
from django import template


@template.Library().filter
def with_tax(price):
    return price * 119 / 100


# endregion library
