import project
from django.template import Context, Template

# region template
TEMPLATE = "{% url 'store:order-detail' 7 %}"
# endregion template
print(Template(TEMPLATE).render(Context()))
