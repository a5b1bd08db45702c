import project
from django.test import Client, override_settings
from django.urls import include, path
from rest_framework import routers, serializers, viewsets

from shop.models import Product

Product.objects.create(name="lamp", price=9)



class ProductSerializer(serializers.HyperlinkedModelSerializer):
    class Meta:
        model = Product
        fields = ["url", "name"]


class ProductViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Product.objects.all()
    serializer_class = ProductSerializer


router = routers.DefaultRouter()
router.register("products", ProductViewSet)
urlpatterns = [path("api/", include(router.urls))]
with override_settings(ROOT_URLCONF=__name__):
    request = Client().get("/api/products/").wsgi_request
    # region context
    print(ProductSerializer(Product.objects.get(), context={"request": request}).data)
    # endregion context
