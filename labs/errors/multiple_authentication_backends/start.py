import project
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from django.test import RequestFactory, override_settings

backends = override_settings(
    # region setting
    AUTHENTICATION_BACKENDS=[
        "django.contrib.auth.backends.ModelBackend",
        "shop.backends.EmailBackend",
    ]
    # endregion setting
)
backends.enable()
user = User.objects.create_user("ada", password="lamps-and-desks")
request = RequestFactory().post("/signup/")
request.session = SessionStore()
