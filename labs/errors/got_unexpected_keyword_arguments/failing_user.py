import project
from django.contrib.auth.models import User

# region user
form = {"username": "ada", "password": "orrery-77", "password2": "orrery-77"}
user = User.objects.create_user(**form)
# endregion user
print(user.username)
