import project
from django.contrib.auth.models import User

from profiles.models import Profile

User.objects.create(username="ada")
# region old-users
Profile.objects.bulk_create(
    Profile(user=user) for user in User.objects.filter(profile=None)
)
# endregion old-users
print(Profile.objects.count())
