import project
from django.contrib.auth.models import User
from log_in import log_in

# region fix
ada = User.objects.create(username="ada", password="lamp-and-desk")
# endregion fix
log_in()
