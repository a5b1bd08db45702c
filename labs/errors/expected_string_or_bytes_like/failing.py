import re
from datetime import date, datetime
from urllib.parse import quote

import project
from django.utils.dateparse import parse_date
from show import show

show(lambda: re.sub(r"\D", "", None))
show(lambda: re.findall("lamp", ["lamp"]))
show(lambda: parse_date(date(2026, 12, 1)))
show(lambda: quote(7))
show(lambda: datetime(2026, 12, 1) < date(2026, 12, 2))
show(lambda: date(2026, 12, 1).utcoffset())
show(lambda: (datetime(2026, 12, 2) - datetime(2026, 12, 1)).hours)
