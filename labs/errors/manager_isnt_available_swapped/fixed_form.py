import project

# region form
from django.contrib.auth import get_user_model
from django.contrib.auth.forms import UserCreationForm


class RegisterForm(UserCreationForm):
    class Meta(UserCreationForm.Meta):
        model = get_user_model()


# endregion form
form = RegisterForm(
    {"username": "ada", "password1": "orrery-77", "password2": "orrery-77"}
)
print(form.is_valid())
