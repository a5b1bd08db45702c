import traceback

import project
from django.db import models


class Lamp(models.Model):
    details = models.JSONField(default=dict)

    class Meta:
        app_label = "shop"


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())
