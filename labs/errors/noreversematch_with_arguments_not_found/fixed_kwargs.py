import project
from django.urls import reverse

# region reverse
address = reverse("order-detail", kwargs={"pk": 7})
# endregion reverse
print(address)
