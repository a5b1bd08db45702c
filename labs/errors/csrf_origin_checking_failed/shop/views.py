from django.http import HttpResponse
from django.shortcuts import render
from rest_framework.decorators import api_view
from rest_framework.response import Response


def pay(request):
    if request.method == "POST":
        return HttpResponse("Paid.")
    return render(request, request.GET.get("form", "pay.html"))


@api_view(["POST"])
def api_pay(request):
    return Response({"paid": True})
