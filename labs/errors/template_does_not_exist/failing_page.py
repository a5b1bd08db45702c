import project
from django.shortcuts import render
from django.test import Client, override_settings
from django.urls import path
from django.utils.html import strip_tags


def order_detail(request, pk):
    return render(request, "order.html", {"order": pk})


urlpatterns = [path("orders/<int:pk>/", order_detail)]
with override_settings(ROOT_URLCONF=__name__, DEBUG=True):
    client = Client(raise_request_exception=False)
    text = client.get("/orders/7/", headers={"accept": "text/plain"}).content.decode()
    page = strip_tags(client.get("/orders/7/", headers={"accept": "text/html"}).content.decode())
print(text[:60])
for shown in (text, page):
    start = shown.lower().index("template loader" if shown is text else "template-loader")
    print("\n".join(line for line in shown[start:][:700].splitlines() if line.strip()))
