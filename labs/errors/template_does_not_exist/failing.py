import project
from django.shortcuts import render
from django.test import RequestFactory


# region view
def order_detail(request, pk):
    return render(request, "order.html", {"order": pk})


# endregion view
print(order_detail(RequestFactory().get("/orders/7/"), 7).content.decode())
