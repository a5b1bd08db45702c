import project
from show import show

from django.urls import include, path, re_path, resolve
from django.views import View

from shop.views import order_detail


class Home(View):
    pass


show(lambda: path("<integer:pk>/", order_detail))
show(lambda: path("<int:pk>/lines/<int:pk>/", order_detail).pattern.regex)
show(lambda: path("<int: pk>/", order_detail))
show(lambda: path("<int:order-id>/", order_detail))
show(lambda: re_path(r"^orders/(?P<pk>\d+/$", order_detail).pattern.regex)
show(lambda: path("", Home()))
show(lambda: path("", "shop.views.order_detail"))
show(lambda: path("", order_detail, "home"))
