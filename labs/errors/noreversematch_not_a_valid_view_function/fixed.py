import project
from django.urls import reverse


# region link
def link_to(order_id):
    return reverse("shop:order-detail", args=[order_id])


# endregion link
print(link_to(7))
