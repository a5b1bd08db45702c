"""An account: an address, a password and a name."""

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower


# region model
class Account(AbstractBaseUser):
    """Somebody who can sign in, and whose address was confirmed."""

    email = models.EmailField(unique=True)
    given_name = models.CharField(max_length=80)
    family_name = models.CharField(max_length=80, blank=True)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)

    objects = BaseUserManager()
    USERNAME_FIELD = "email"

    class Meta:
        constraints = [
            # Ada@… and ada@… are one account, whoever writes the row.
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")), name="email_is_lower_case"
            )
        ]

    # endregion model
    def __str__(self) -> str:
        return self.email
