import project
from django import forms
from django.contrib.auth.forms import UserCreationForm


# region form
class SignupForm(UserCreationForm):
    phone = forms.CharField(max_length=20)

    class Meta(UserCreationForm.Meta):
        fields = ["username"]


# endregion form
print(list(SignupForm.base_fields))
