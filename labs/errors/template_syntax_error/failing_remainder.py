import project
from django.template import Context, Template

# region template
TEMPLATE = """
{% if name=="lamp" %}<p>{{ price * 2 }}</p>{% endif %}
"""
context = {"name": "lamp", "price": 9}
# endregion template
print(Template(TEMPLATE).render(Context(context)))
