import os
import time
from datetime import UTC, datetime

import jwt

os.environ["TZ"] = "Africa/Nairobi"
time.tzset()
KEY = "a-secret-of-at-least-32-bytes-here"
# region issued
issued = datetime.now(UTC)
# endregion issued
token = jwt.encode({"sub": "7", "iat": issued}, KEY, algorithm="HS256")
claims = jwt.decode(token, KEY, algorithms=["HS256"])
print(claims["sub"])
