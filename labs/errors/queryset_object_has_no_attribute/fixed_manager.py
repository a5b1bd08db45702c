import project
from django.contrib.auth.models import User

ada = User.objects.create(username="ada")
# region notes
print([order.note for order in ada.orders.all()])
# endregion notes
