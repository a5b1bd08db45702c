import project
from django.shortcuts import render
from django.test import RequestFactory

request = RequestFactory().get("/")
title = "Lamps"
# region view
render(request, "shop/list.html", {"title": title})
# endregion view
