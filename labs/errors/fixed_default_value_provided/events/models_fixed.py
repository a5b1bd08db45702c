# region models
from django.db import models
from django.utils import timezone


class Event(models.Model):
    title = models.CharField(max_length=40)
    starts = models.DateTimeField(default=timezone.now)
    details = models.JSONField(default=dict)
    # endregion models
