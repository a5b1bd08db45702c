import project
from django.template import Context, Template

TEMPLATE = "{% for name, price in rows %}{{ name }}{% endfor %}"
Template(TEMPLATE).render(Context({"rows": [("lamp", 9, "new")]}))
