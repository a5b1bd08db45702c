import project
from django.http import HttpResponse
from django.test import RequestFactory


# region view
def save_note(request):
    note = request.POST["note"]
    return HttpResponse(f"{note}, {request.headers['Content-Length']} bytes")


# endregion view
print(save_note(RequestFactory().post("/notes/", {"note": "blue"})).content)
