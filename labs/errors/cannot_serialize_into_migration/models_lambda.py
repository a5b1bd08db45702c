from django.db import models


# region models
class Paper(models.Model):
    tags = models.JSONField(default=lambda: ["new"])


# endregion models
