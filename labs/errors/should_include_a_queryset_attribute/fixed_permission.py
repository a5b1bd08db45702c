import project
from django.contrib.auth.models import User
from django.test import Client, override_settings
from django.urls import path
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView


class Health(APIView):
    permission_classes = [IsAuthenticated]

    def get(self, request):
        return Response({"status": "ok"})


urlpatterns = [path("health/", Health.as_view())]
client = Client()
client.force_login(User.objects.create(username="ada"))
with override_settings(ROOT_URLCONF=__name__):
    print(client.get("/health/").status_code)
