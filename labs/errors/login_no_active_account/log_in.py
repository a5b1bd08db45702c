"""Sign in at each of the doors; print what each answers."""

from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth.forms import AuthenticationForm
from django.test import Client

sent = {"username": "ada", "password": "lamp-and-desk"}


def log_in():
    for address in ("/token/", "/login/"):
        answer = Client().post(address, sent)
        print(answer.status_code, answer.content.decode() if answer.status_code > 200 else "")
    for form in (AuthenticationForm, AdminAuthenticationForm):
        print(form.__name__, *form(data=sent).errors.get("__all__", ["no error"]))
