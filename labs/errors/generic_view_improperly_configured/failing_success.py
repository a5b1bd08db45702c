import project
from django import forms
from django.test import Client, override_settings
from django.urls import path
from django.views import generic


class Contact(forms.Form):
    text = forms.CharField()


class ContactView(generic.FormView):
    form_class = Contact


urlpatterns = [path("contact/", ContactView.as_view())]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().post("/contact/", {"text": "hello"}).status_code)
