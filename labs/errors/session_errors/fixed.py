import datetime

import project
from django.contrib.sessions.backends.db import SessionStore

session = SessionStore()
# region session
session["since"] = datetime.date(2026, 12, 1).isoformat()
session.save()
# endregion session
print(session["since"])
