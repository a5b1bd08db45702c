# region models
from django.db import models
from django.utils import timezone


class Event(models.Model):
    title = models.CharField(max_length=40)
    starts = models.DateTimeField(default=timezone.now())
    details = models.JSONField(default={})
    # endregion models
    day = models.DateField(default=timezone.now().date())
    seats = models.IntegerField(max_length=3)
    picture = models.ImageField(upload_to="/pictures/")
    paid = models.FileField(primary_key=True)
    address = models.GenericIPAddressField(blank=True)
    code = models.CharField(max_length=4, validators=["digits"])
    active = models.BooleanField(db_index="yes")
    kind = models.CharField(max_length=4, choices=4)
    number = models.AutoField()
