from django.db import models


# region models
def new_tags():
    return ["new"]


class Paper(models.Model):
    tags = models.JSONField(default=new_tags)


# endregion models
