import project
from django.template import Context, Template

# region template
TEMPLATE = """
<p>{{ price|money }}</p>
"""
# endregion template
print(Template(TEMPLATE).render(Context({"price": 9, "name": "lamp"})))
