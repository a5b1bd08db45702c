import project
from django.contrib.auth.models import User

# region signal
from django.db.models.signals import post_save
from django.dispatch import receiver

from profiles.models import Profile


@receiver(post_save, sender=User)
def make_profile(sender, instance, created, raw, **kwargs):
    if created and not raw:
        Profile.objects.create(user=instance)


# endregion signal
print(repr(User.objects.create(username="ada").profile.phone))
