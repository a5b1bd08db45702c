import project
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path
from django.contrib.auth.decorators import login_required


# region view
@login_required
def page(request):
    count = request.user.orders.count()
    return HttpResponse(f"{count} orders")


# endregion view
User.objects.create_user("ada", password="orrery-77")
urlpatterns = [path("page/", page)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().post("/page/", {"password": "wrong"}).status_code)
