import project
from django.contrib.auth.models import User

User.objects.with_perm(None)
