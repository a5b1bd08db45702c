# region fix
from django.urls import re_path

urlpatterns = [re_path(r"^orders/(?P<pk>\d+)/$", print)]
# endregion fix
