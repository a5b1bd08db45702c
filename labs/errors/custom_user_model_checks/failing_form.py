import project
from django.test import override_settings

with override_settings(AUTH_USER_MODEL="User"):
    from django.contrib.auth import get_user_model

    get_user_model()
