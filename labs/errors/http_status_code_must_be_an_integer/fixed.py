import project
from django.shortcuts import render
from django.test import RequestFactory


# region view
def home(request):
    return render(request, "shop/home.html", {"title": "Lamps"})


# endregion view
print(home(RequestFactory().get("/")).content)
