from django.db import models


# region models
def upload_to(instance, filename):
    return f"papers/{filename}"


class Paper(models.Model):
    file = models.FileField(upload_to=upload_to)


# endregion models
