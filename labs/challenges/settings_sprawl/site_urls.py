"""The site of this lab: a receipt by its link, a payment, a letter."""

import smtplib
from urllib.parse import urlsplit

import httpx
from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.urls import path


# region receipt
def receipt(request: HttpRequest, link: str) -> HttpResponse:
    """Show a receipt to whoever has a link that this site signed."""
    try:
        number = Signer().unsign(link)
    except BadSignature as error:
        raise Http404 from error
    with connection.cursor() as cursor:
        cursor.execute("SELECT words FROM receipt WHERE number = %s", [number])
        return HttpResponse(cursor.fetchone()[0])


# endregion receipt


# region pay
def pay(request: HttpRequest) -> HttpResponse:
    """Have a card charged."""
    headers = {"Authorization": "Bearer " + settings.PAYMENTS_KEY}
    answer = httpx.post(settings.PAYMENTS_URL, headers=headers)
    return HttpResponse(status=answer.status_code)


# endregion pay


def write(request: HttpRequest) -> HttpResponse:
    """Ask whether letters can be sent."""
    with smtplib.SMTP(urlsplit(settings.MAIL_URL).hostname) as mail:
        return HttpResponse(f"{mail.noop()[0]}")


def basket(request: HttpRequest) -> HttpResponse:
    """Begin a session, and give the token of a form."""
    request.session["basket"] = ["Lamp"]
    return HttpResponse(get_token(request))


urlpatterns = [
    path("basket/", basket),
    path("receipts/<str:link>/", receipt),
    path("pay/", pay),
    path("write/", write),
]
