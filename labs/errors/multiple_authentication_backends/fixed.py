from start import request, user

# region login
from django.contrib.auth import login

login(request, user, backend="django.contrib.auth.backends.ModelBackend")
# endregion login
print(request.session["_auth_user_backend"])
