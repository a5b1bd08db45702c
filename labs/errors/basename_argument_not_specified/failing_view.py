import project
from rest_framework import routers
from rest_framework.decorators import api_view
from rest_framework.response import Response


@api_view(["GET"])
def health(request):
    return Response({"status": "ok"})


# region router
router = routers.DefaultRouter()
router.register("health", health, basename="health")
urlpatterns = router.urls
# endregion router
print([pattern.name for pattern in urlpatterns])
