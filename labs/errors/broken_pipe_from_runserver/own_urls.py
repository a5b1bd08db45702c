from django.http import HttpResponse
from django.urls import path


def report(request):
    return HttpResponse("sold: 7")


urlpatterns = [path("report/", report)]
