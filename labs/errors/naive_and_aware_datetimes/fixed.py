import project
from datetime import timedelta

from django.utils import timezone

due = timezone.now() + timedelta(days=1)
# region fix
from django.utils import timezone

print("late:", due < timezone.now())
# endregion fix
