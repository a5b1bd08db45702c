import traceback

import project
from django.conf import settings


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


show(lambda: settings.configure(DEBUG=True))
