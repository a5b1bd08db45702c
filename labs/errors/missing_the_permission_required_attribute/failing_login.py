import project
from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.models import AnonymousUser
from django.test import RequestFactory, override_settings
from django.views import View


class Report(LoginRequiredMixin, View):
    pass


request = RequestFactory().get("/")
request.user = AnonymousUser()
with override_settings(LOGIN_URL=None):
    Report.as_view()(request)
