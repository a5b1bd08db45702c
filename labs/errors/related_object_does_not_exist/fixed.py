import project
from django.contrib.auth.models import User

from profiles.models import Profile

ada = User.objects.create(username="ada")


# region phone
def phone_of(user):
    profile, created = Profile.objects.get_or_create(user=user)
    return profile.phone


# endregion phone
print(repr(phone_of(ada)))
