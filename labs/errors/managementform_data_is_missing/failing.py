from django.template import Context, Template
from formset import LineFormSet

# region template
TEMPLATE = """
{% for form in formset %}{{ form.amount }}{% endfor %}
"""
# endregion template
page = Template(TEMPLATE).render(Context({"formset": LineFormSet()}))
print("TOTAL_FORMS" in page)
sent = LineFormSet({"form-0-amount": "2"})
print(sent.is_valid())
print(sent.non_form_errors().as_text())
