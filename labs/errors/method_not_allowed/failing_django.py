import project
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path
from django.views import View


class Quote(View):
    def get(self, request):
        return HttpResponse("27")


urlpatterns = [path("quote/", Quote.as_view())]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().post("/quote/").status_code)
