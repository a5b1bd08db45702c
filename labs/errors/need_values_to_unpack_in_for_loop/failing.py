import project
from django.template import Context, Template

# region template
TEMPLATE = """
{% for name, price in prices %}{{ name }}: {{ price }}
{% endfor %}
"""
prices = {"lamp": 9, "desk": 80}
# endregion template
print(Template(TEMPLATE).render(Context({"prices": prices})))
