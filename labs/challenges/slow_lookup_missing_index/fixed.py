"""The same table with an index on what the lookup compares."""

from django.db import models
from django.db.models import Value
from django.db.models.functions import Lower

# Both versions are loaded side by side.
APP = __name__.replace(".", "_")


# region model
class User(models.Model):
    """Somebody with an account."""

    email = models.EmailField()
    name = models.CharField(max_length=120)
    password = models.CharField(max_length=128)
    joined_at = models.DateTimeField()

    class Meta:
        app_label = APP
        db_table = "users"
        # region in-short
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="one_account_per_address",
            ),
        ]
        # endregion in-short

    def __str__(self) -> str:
        return self.email


# endregion model


# region sign-in
def find_user(email: str) -> User:
    """Return who signs in with this address; raises User.DoesNotExist."""
    # region lookup
    users = User.objects.alias(small=Lower("email"))
    return users.get(small=Lower(Value(email)))
    # endregion lookup


# endregion sign-in
