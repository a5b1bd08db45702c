import project
from django.template import RequestContext, Template
from django.test import RequestFactory


def shop_name(request):
    print("no return")


context = RequestContext(RequestFactory().get("/"), {}, [shop_name])
Template("x").render(context)
