import project
from django.http import HttpResponse
from django.test import RequestFactory


# region view
def save_note(request):
    note = request.POST["note"]
    return HttpResponse(f"{note}, {len(request.body)} bytes")


# endregion view
print(save_note(RequestFactory().post("/notes/", {"note": "blue"})).content)
