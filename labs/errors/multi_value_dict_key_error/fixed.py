import project
from django.http import JsonResponse
from django.test import Client, override_settings
from django.urls import path


# region view
def search(request):
    words = request.GET.get("q", "")
    return JsonResponse({"looking_for": words})


# endregion view
urlpatterns = [path("search/", search)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/search/").status_code)
