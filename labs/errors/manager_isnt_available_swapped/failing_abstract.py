import traceback

import project
from django.db import models


class Base(models.Model):
    objects = models.Manager()

    class Meta:
        abstract = True
        app_label = "shop"


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


show(lambda: Base.objects.all())
show(lambda: Base())
