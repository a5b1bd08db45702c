import project

# region register
from django.contrib.auth.models import User


def register(name, password):
    return User.objects.create_user(name, password=password)


# endregion register
print(register("ada", "orrery-77").username)
