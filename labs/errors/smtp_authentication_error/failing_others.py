import traceback

from django.core.mail import send_mail
from django.test import Client, override_settings
from django.urls import path
from mail_server import server

greets = "250-mail.shop.example\r\n250 AUTH PLAIN LOGIN"


def send():
    send_mail("Your order", "It is on its way.", "shop@example.com", ["ada@example.com"])


for answers, settings in (
    ({"greeting": ""}, {}),
    ({"EHLO": "250 mail.shop.example"}, {"EMAIL_USE_TLS": True}),
    ({"EHLO": "250 mail.shop.example"}, {}),
    ({"EHLO": greets, "AUTH": "235 ok", "MAIL": "530 5.7.0 Must issue a STARTTLS command first."}, {}),
    ({"EHLO": greets, "AUTH": "235 ok", "RCPT": "550 5.1.1 No such user"}, {}),
):
    with server(answers, **settings):
        try:
            send()
        except Exception:
            traceback.print_exc()


def order(request):
    send()


urlpatterns = [path("order/", order)]
with server({"EHLO": greets, "AUTH": "535 5.7.8 Username and Password not accepted."}):
    with override_settings(ROOT_URLCONF=__name__, DEBUG=True):
        client = Client(raise_request_exception=False)
        print(client.get("/order/", headers={"accept": "text/plain"}).content.decode()[:120])
