import project
from datetime import UTC, datetime

from django.utils import timezone

fixed = datetime(2026, 11, 30, 14, 5)
print("naive:", fixed)
print("aware:", fixed.replace(tzinfo=UTC))
print("timezone.now() is aware:", timezone.is_aware(timezone.now()))
print("datetime.now() is aware:", timezone.is_aware(datetime.now()))
