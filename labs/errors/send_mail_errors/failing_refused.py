import project
from django.core.mail import send_mail

# region send
send_mail("Order", "Thank you", "shop@example.com", ["ada@example.com"])
# endregion send
