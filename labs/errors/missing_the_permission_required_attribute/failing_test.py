from ask import ask

from django.contrib.auth.mixins import UserPassesTestMixin
from django.http import HttpResponse
from django.views import View


# region view
class Report(UserPassesTestMixin, View):
    def get(self, request):
        return HttpResponse("ok")


# endregion view
ask(Report)
