import project
from rest_framework.viewsets import ModelViewSet


class ProductViewSet(ModelViewSet):
    pass


ProductViewSet.as_view({"get": "list"}, permission="open")
