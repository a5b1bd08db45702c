import project
from django.template import Context, Template

# region template
TEMPLATE = """
<link href="{% static "shop/style.css" %}">
"""
# endregion template
print(Template(TEMPLATE).render(Context({"price": 9, "name": "lamp"})))
