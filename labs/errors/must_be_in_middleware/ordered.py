import os

os.environ["DJANGO_SETTINGS_MODULE"] = "settings_fixed"
import project
from django.contrib import messages
from django.http import HttpResponse
from django.urls import path


def order(request):
    messages.success(request, "Ordered")
    return HttpResponse("ordered")


urlpatterns = [path("order/", order)]
