import traceback

import project
from django.urls import include


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


show(lambda: include(([], "shop", "shop")))
show(lambda: include("config.urls", app_name="shop"))
