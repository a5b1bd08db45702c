from start import request

# region login
from django.contrib.auth import authenticate, login

user = authenticate(request, username="ada", password="lamps-and-desks")
if user is not None:
    login(request, user)
# endregion login
print(request.session["_auth_user_backend"])
