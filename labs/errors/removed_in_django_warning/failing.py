import warnings

warnings.simplefilter("always")

import project
from django import forms
from django.db import models


# region code
class ShopForm(forms.Form):
    page = forms.URLField()


rule = models.CheckConstraint(check=models.Q(price__gt=0), name="price_above_0")
# endregion code
