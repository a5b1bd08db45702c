import project
from django.urls import path
from rest_framework import routers
from rest_framework.decorators import api_view
from rest_framework.response import Response


@api_view(["GET"])
def health(request):
    return Response({"status": "ok"})


# region router
router = routers.DefaultRouter()
urlpatterns = [*router.urls, path("health/", health, name="health")]
# endregion router
print([pattern.name for pattern in urlpatterns])
