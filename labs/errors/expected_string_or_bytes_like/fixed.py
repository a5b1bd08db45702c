import re
from datetime import date, datetime
from urllib.parse import quote

# region fixed
phone = None
print(re.sub(r"\D", "", phone or ""))
print(re.sub(r"\D", "", str(4912345)))
print(quote(str(7)))
print(datetime(2026, 12, 1).date() < date(2026, 12, 2))
wait = datetime(2026, 12, 2) - datetime(2026, 12, 1)
print(wait.total_seconds() / 3600)
# endregion fixed
