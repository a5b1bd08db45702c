from django.http import HttpResponse


def orders(request):
    return HttpResponse("All orders")


def order_detail(request, pk):
    return HttpResponse(f"Order {pk}")
