from django import template

register = template.Library()


@register.simple_tag
def price_tag(price, currency="EUR"):
    return f"{price} {currency}"
