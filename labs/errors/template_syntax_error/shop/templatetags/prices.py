# region filter
from django import template

register = template.Library()


@register.filter
def money(amount):
    return f"{amount:.2f} €"


# endregion filter
