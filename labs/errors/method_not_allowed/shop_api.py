import project
from rest_framework import routers, serializers, viewsets

from shop.models import Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["id", "name", "price"]


class ProductViewSet(viewsets.ModelViewSet):
    queryset = Product.objects.all()
    serializer_class = ProductSerializer


router = routers.DefaultRouter()
router.register("products", ProductViewSet)
urlpatterns = router.urls
lamp = Product.objects.create(name="lamp", price=9)
