from django.core.mail import send_mail
from django.test import override_settings
from mail_server import server

greets = "250-mail.shop.example\r\n250 AUTH PLAIN LOGIN"
with server({"EHLO": greets, "AUTH": "535 5.7.8 Username and Password not accepted."}):
    # region fix
    # settings.py
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    # endregion fix
    with override_settings(EMAIL_BACKEND=EMAIL_BACKEND):
        send_mail("Your order", "It is on its way.", None, ["ada@example.com"])
