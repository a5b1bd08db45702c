import project
from datetime import timedelta

from django.utils import timezone

due = timezone.now() + timedelta(days=1)
# region fix
from datetime import datetime

print("late:", due < datetime.now())
# endregion fix
