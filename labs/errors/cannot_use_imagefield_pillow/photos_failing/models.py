from django.db import models


# region photo
class Photo(models.Model):
    file = models.ImageField(upload_to="photos/")


# endregion photo
