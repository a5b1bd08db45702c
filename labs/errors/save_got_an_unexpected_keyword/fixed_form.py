import project
from django import forms

from shop.models import Product


# region form
class ProductForm(forms.ModelForm):
    class Meta:
        model = Product
        fields = ["name"]

    def __init__(self, *args, user=None, **kwargs):
        self.user = user
        super().__init__(*args, **kwargs)


# endregion form
print(ProductForm(user="ada").user)
