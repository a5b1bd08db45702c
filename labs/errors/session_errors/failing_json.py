import datetime

import project
from django.contrib.sessions.backends.db import SessionStore

session = SessionStore()
session["since"] = datetime.date(2026, 12, 1)
session.save()
