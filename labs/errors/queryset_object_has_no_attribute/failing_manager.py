import project
from django.contrib.auth.models import User

ada = User.objects.create(username="ada")
# region notes
print(ada.orders.note)
# endregion notes
