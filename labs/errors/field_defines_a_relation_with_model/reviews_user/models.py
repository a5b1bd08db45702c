from django.db import models


# region review
class Review(models.Model):
    author = models.ForeignKey("accounts.User", on_delete=models.CASCADE)
    text = models.TextField()


# endregion review
