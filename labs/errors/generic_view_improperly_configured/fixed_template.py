import project
from django.test import Client, override_settings
from django.urls import path
from django.views import generic

from shop.models import Product

Product.objects.create(name="lamp", price=9)


# region view
class About(generic.TemplateView):
    template_name = "shop/product_list.html"


# endregion view
urlpatterns = [path("about/", About.as_view())]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/about/").status_code)
