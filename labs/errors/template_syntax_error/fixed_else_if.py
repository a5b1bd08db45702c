import project
from django.template import Context, Template

# region template
TEMPLATE = """
{% if price %}<p>{{ price }}</p>{% elif name %}<p>{{ name }}</p>{% endif %}
"""
# endregion template
print(Template(TEMPLATE).render(Context({"price": 9, "name": "lamp"})))
