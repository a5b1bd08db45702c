import project
from django.contrib.auth.models import User

ada = User.objects.create(username="ada")


# region phone
def phone_of(user):
    return user.profile.phone


# endregion phone
print(repr(phone_of(ada)))
