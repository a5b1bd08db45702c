import project
from datetime import UTC, datetime

from django.contrib.auth.models import User
from django.test import override_settings

with override_settings(USE_TZ=False):
    User.objects.create(username="ada", date_joined=datetime.now(UTC))
