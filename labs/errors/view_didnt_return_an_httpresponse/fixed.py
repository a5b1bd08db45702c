import project
from django import forms
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path


class NoteForm(forms.Form):
    note = forms.CharField(max_length=20)


# region view
def leave_note(request):
    form = NoteForm(request.POST)
    if form.is_valid():
        return HttpResponse("Thank you")
    return HttpResponse(form.errors.as_text(), status=400)


# endregion view
urlpatterns = [path("note/", leave_note)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().post("/note/", {"note": ""}).status_code)
