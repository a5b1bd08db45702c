"""The table of users as it was: its only index is the primary key's."""

from django.db import models

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

    def __str__(self) -> str:
        return self.email


# endregion model


# region sign-in
def find_user(email: str) -> User:
    """Return who signs in with this address; raises User.DoesNotExist."""
    return User.objects.get(email=email)


# endregion sign-in
