from django.contrib.auth.models import AbstractBaseUser
from django.db import models


# region user
class User(AbstractBaseUser):
    email = models.EmailField(unique=True)
    is_staff = models.BooleanField(default=False)

    USERNAME_FIELD = "email"


# endregion user
