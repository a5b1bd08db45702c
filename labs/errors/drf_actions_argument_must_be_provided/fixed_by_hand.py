import project
from django.urls import path

from views import ProductViewSet

# region urls
many = ProductViewSet.as_view({"get": "list", "post": "create"})
one = ProductViewSet.as_view({"get": "retrieve", "delete": "destroy"})
urlpatterns = [path("products/", many), path("products/<int:pk>/", one)]
# endregion urls
print([str(pattern.pattern) for pattern in urlpatterns])
