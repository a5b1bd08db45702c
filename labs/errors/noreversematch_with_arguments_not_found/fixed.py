import project
from django.contrib.auth.models import User
from django.template import Context, Template

from shop.models import Order

# region template
TEMPLATE = """
{% for order in orders %}
  <a href="{% url 'order-detail' order.pk %}">Order {{ order.pk }}</a>
{% endfor %}
"""
# endregion template
Order.objects.create(customer=User.objects.create(username="ada"))
print(Template(TEMPLATE).render(Context({"orders": Order.objects.all()})))
