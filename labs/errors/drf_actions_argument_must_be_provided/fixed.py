import project

# region urls
from rest_framework.routers import SimpleRouter

from views import ProductViewSet

router = SimpleRouter()
router.register("products", ProductViewSet)
urlpatterns = router.urls
# endregion urls
print(*(f"{pattern.name}: {pattern.pattern}" for pattern in urlpatterns), sep="\n")
