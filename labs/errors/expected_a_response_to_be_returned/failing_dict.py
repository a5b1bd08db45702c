import project
from django.test import Client, override_settings
from django.urls import path
from rest_framework.views import APIView


# region view
class Health(APIView):
    def get(self, request):
        return {"status": "ok"}


# endregion view
urlpatterns = [path("health/", Health.as_view())]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/health/").status_code)
