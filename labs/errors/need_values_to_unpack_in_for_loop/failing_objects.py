import project
from django.template import Context, Template

from shop.models import Product

Product.objects.create(name="lamp", price=9)

# region template
TEMPLATE = """
{% for name, price in products %}{{ name }}: {{ price }}
{% endfor %}
"""
# endregion template
print(Template(TEMPLATE).render(Context({"products": Product.objects.all()})))
