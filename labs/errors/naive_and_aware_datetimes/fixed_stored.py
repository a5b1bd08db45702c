import project
from datetime import datetime

from django.contrib.auth.models import User

# region fix
from django.utils.timezone import make_aware

joined = make_aware(datetime.fromisoformat("2026-11-30 14:05"))
User.objects.create(username="ada", date_joined=joined)
# endregion fix
print(User.objects.get().date_joined)
