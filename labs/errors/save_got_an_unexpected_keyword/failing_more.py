import traceback

import project
from django import forms
from django.db.models.signals import post_save

from shop.models import Product


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


class ProductForm(forms.ModelForm):
    class Meta:
        model = Product
        fields = ["name"]


class SearchForm(forms.Form):
    text = forms.CharField()


def receiver(sender, instance, created):
    pass


show(lambda: Product(name="lamp", price=9).save(commit=False))
show(lambda: ProductForm(user="ada"))
show(lambda: SearchForm(instance=Product()))
show(lambda: SearchForm(data={}).save())
show(lambda: post_save.connect(receiver))
