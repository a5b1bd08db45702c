# region library
from django import template

register = template.Library()


@register.filter
def with_tax(price):
    return price * 119 / 100


# endregion library
