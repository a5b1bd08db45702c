import project

# region urls
from django.urls import path

from views import ProductViewSet

urlpatterns = [path("products/", ProductViewSet.as_view())]
# endregion urls
print([str(pattern.pattern) for pattern in urlpatterns])
