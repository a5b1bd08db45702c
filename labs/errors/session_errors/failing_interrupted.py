import traceback

import project
from django.contrib.sessions.middleware import SessionMiddleware
from django.contrib.sessions.models import Session
from django.http import HttpResponse
from django.test import RequestFactory


def view(request):
    request.session.create()
    request.session["cart"] = 7
    Session.objects.all().delete()
    return HttpResponse()


try:
    SessionMiddleware(view)(RequestFactory().get("/"))
except Exception as error:
    print("".join(traceback.format_exception_only(error)).strip())
