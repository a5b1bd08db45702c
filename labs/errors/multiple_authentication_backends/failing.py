from start import request, user

# region login
from django.contrib.auth import login

login(request, user)
# endregion login
