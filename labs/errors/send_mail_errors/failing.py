import traceback

import project
from django.core.mail import EmailMessage, get_connection, send_mail
from django.test import override_settings


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


show(lambda: EmailMessage("Order", "Thank you", None, "ada@example.com"))
show(lambda: EmailMessage("Order", "Thank you", cc="ada@example.com"))
show(
    lambda: EmailMessage(
        "Order\nfor Ada", "Thank you", "shop@example.com", ["ada@example.com"]
    ).message()
)
show(lambda: EmailMessage("Order", "x", "ada@exam\nple.com", ["a@b.c"]).message())
with override_settings(EMAIL_USE_TLS=True, EMAIL_USE_SSL=True):
    show(
        lambda: get_connection(
            "django.core.mail.backends.smtp.EmailBackend"
        ).send_messages([])
    )
