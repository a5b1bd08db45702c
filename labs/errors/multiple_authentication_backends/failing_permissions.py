from start import user

from django.contrib.auth.models import User

User.objects.with_perm("auth.add_user")
