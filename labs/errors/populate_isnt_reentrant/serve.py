"""A server that sets Django up again for each request, as mod_wsgi does."""

import traceback

import django

for request in 1, 2:
    try:
        django.setup()
    except Exception as error:
        print(f"request {request}:", *traceback.format_exception_only(error), end="")
    else:
        print(f"request {request}: 200")
