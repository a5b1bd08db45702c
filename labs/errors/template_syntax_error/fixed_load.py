import project
from django.template import Context, Template

# region template
TEMPLATE = """
{% load static %}
<link href="{% static "shop/style.css" %}">
"""
# endregion template
print(Template(TEMPLATE).render(Context({"price": 9, "name": "lamp"})))
