from ask import ask

from django.http import HttpResponse
from django.views import View


class Home(View):
    def get(self):
        return HttpResponse("ok")


ask(Home)
