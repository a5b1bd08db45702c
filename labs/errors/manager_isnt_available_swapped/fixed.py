import project

# region register
from django.contrib.auth import get_user_model


def register(name, password):
    return get_user_model().objects.create_user(name, password=password)


# endregion register
print(register("ada", "orrery-77").username)
