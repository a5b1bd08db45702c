import project
from django.template import Context, Template

TEMPLATE = "{% load static %}<link href=\"{% static 'shop/style.css' %}\">"
print(Template(TEMPLATE).render(Context()))
