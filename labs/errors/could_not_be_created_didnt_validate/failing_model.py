import project
from django import forms

from shop.models import Product


# region form
class ProductForm(forms.ModelForm):
    class meta:
        model = Product
        fields = ["name"]


# endregion form
ProductForm()
