from django.db import models


# region models
def upload_to(folder):
    def path(instance, filename):
        return f"{folder}/{filename}"

    return path


class Paper(models.Model):
    file = models.FileField(upload_to=upload_to("papers"))


# endregion models
