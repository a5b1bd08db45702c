import project
from django.contrib.auth.models import User
from log_in import log_in

# region fix
ada = User.objects.create_user(username="ada", password="lamp-and-desk")
# endregion fix
User.objects.update(is_staff=True)
log_in()
