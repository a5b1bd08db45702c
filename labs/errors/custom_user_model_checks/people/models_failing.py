from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AbstractUser
from django.db import models


# region user
class User(AbstractUser):
    email = models.EmailField()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["email"]


# endregion user
class Other(AbstractBaseUser):
    email = models.EmailField()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = "name"
