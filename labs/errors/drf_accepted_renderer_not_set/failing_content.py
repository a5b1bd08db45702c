import project
from django.template.response import TemplateResponse
from django.test import RequestFactory

TemplateResponse(RequestFactory().get("/"), "shop/list.html").content
