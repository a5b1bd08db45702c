import project
from django import forms


class LineForm(forms.Form):
    amount = forms.IntegerField()


LineFormSet = forms.formset_factory(LineForm)
