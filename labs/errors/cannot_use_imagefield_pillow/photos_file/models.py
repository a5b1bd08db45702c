from django.db import models


# region photo
class Photo(models.Model):
    file = models.FileField(upload_to="photos/")


# endregion photo
