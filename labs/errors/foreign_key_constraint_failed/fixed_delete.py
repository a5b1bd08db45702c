import customer
from django.contrib.auth.models import User

# region delete
deleted = User.objects.get(username="ada").delete()
# endregion delete
print(deleted)
