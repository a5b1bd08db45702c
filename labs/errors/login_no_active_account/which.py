import project
from django.contrib.auth.models import User

User.objects.create(username="ada", password="lamp-and-desk")
# region which
user = User.objects.get(username="ada")
print("stored:", user.password[:14])
print("check_password:", user.check_password("lamp-and-desk"))
print("is_active:", user.is_active, "is_staff:", user.is_staff)
# endregion which
