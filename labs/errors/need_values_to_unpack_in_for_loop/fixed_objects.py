import project
from django.template import Context, Template

from shop.models import Product

Product.objects.create(name="lamp", price=9)

# region template
TEMPLATE = """
{% for product in products %}{{ product.name }}: {{ product.price }}
{% endfor %}
"""
# endregion template
print(Template(TEMPLATE).render(Context({"products": Product.objects.all()})))
