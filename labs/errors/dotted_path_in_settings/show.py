import traceback

import project
from django.test import override_settings


def show(work, **settings):
    with override_settings(**settings):
        try:
            work()
        except Exception as error:
            print("".join(traceback.format_exception_only(error)).strip())
