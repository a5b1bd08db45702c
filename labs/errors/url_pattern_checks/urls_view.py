from django.urls import path
from django.views import View


class Home(View):
    pass


urlpatterns = [path("", Home)]
