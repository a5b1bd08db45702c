import project

from shop.models import Product

sent = {"name": "", "price": "40"}
# region fix
from django.forms import modelform_factory

ProductForm = modelform_factory(Product, fields=["name", "price"])
form = ProductForm(sent)
if form.is_valid():
    form.save()
else:
    print(form.errors.as_json())
# endregion fix
