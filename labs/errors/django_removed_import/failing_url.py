# region fix
from django.conf.urls import url

urlpatterns = [url(r"^orders/(?P<pk>\d+)/$", print)]
# endregion fix
