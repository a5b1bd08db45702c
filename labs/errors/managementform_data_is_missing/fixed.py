from django.template import Context, Template
from formset import LineFormSet

# region template
TEMPLATE = """
{{ formset.management_form }}
{% for form in formset %}{{ form.amount }}{% endfor %}
"""
# endregion template
page = Template(TEMPLATE).render(Context({"formset": LineFormSet()}))
print("TOTAL_FORMS" in page)
sent = LineFormSet(
    {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "0", "form-0-amount": "2"}
)
print(sent.is_valid())
