import project
from django.contrib.auth.forms import UserCreationForm

form = UserCreationForm({"username": "ada", "password1": "orrery-77", "password2": "orrery-77"})
print(form.is_valid())
