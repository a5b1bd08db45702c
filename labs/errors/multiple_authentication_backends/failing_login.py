import traceback

import project
from django.contrib import auth


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


def login(request):
    return login(request, "ada")


show(lambda: auth.login("ada"))
show(lambda: login("request"))
