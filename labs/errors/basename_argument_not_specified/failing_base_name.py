import project
from rest_framework import routers, viewsets

router = routers.DefaultRouter()
router.register("orders", viewsets.ViewSet, base_name="order")
