import project
from django.template import Context, Template

# region template
TEMPLATE = """
{% if name == "lamp" %}<p>{{ total }}</p>{% endif %}
"""
context = {"name": "lamp", "price": 9, "total": 9 * 2}
# endregion template
print(Template(TEMPLATE).render(Context(context)))
