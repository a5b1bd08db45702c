import project
from django.core.mail import send_mail
from django.test import override_settings

with override_settings(
    # region setting
    EMAIL_BACKEND="django.core.mail.backends.console.EmailBackend"
    # endregion setting
):
    send_mail("Order", "Thank you", "shop@example.com", ["ada@example.com"])
