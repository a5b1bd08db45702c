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
        # region view-name
        extra_kwargs = {"url": {"view_name": "api:product-detail"}}
        # endregion view-name


class ProductViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Product.objects.all()
    serializer_class = ProductSerializer


router = routers.DefaultRouter()
router.register("products", ProductViewSet)
# region urls
urlpatterns = [path("api/", include((router.urls, "api")))]
# endregion urls
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/api/products/").content.decode())
