from django.urls import include, path, re_path

from shop import views

urlpatterns = [
    # region urls
    path("/orders/<int:pk>/", views.order_detail),
    path("^orders/$", views.order_detail),
    re_path(r"^shop/$", include([path("list/", views.order_detail)])),
    # endregion urls
    ("about/", views.order_detail),
    path("named/", views.order_detail, name="shop:named"),
]


def not_found(request):
    pass


handler404 = not_found
