import project
from django.http import HttpResponse
from django.test import RequestFactory


# region view
def home(request):
    return HttpResponse(request, "shop/home.html", {"title": "Lamps"})


# endregion view
home(RequestFactory().get("/"))
