import project
from datetime import datetime

from django.contrib.auth.models import User

# region fix
joined = datetime.fromisoformat("2026-11-30 14:05")
User.objects.create(username="ada", date_joined=joined)
# endregion fix
