import traceback

import project
from django.db import models


def show(work):
    try:
        work()
    except TypeError as error:
        print("".join(traceback.format_exception_only(error)).strip())


show(lambda: models.ForeignKey(None, on_delete=models.CASCADE))
show(lambda: models.ForeignKey("shop.Order", on_delete="CASCADE"))
show(lambda: models.ManyToManyField(models.CharField))
