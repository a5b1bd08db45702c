import project
from django.urls import path
from django.views.generic import TemplateView


class AboutView(TemplateView):
    template_name = "shop/about.html"


# region urls
urlpatterns = [
    path("about/", AboutView.as_view(template="shop/about.html")),
]
# endregion urls
