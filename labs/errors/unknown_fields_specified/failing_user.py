import project
from django.contrib.auth.forms import UserCreationForm


# region form
class SignupForm(UserCreationForm):
    class Meta(UserCreationForm.Meta):
        fields = ["username", "phone"]


# endregion form
