import os
import time
from datetime import UTC, datetime, timedelta

import jwt

os.environ["TZ"] = "America/New_York"
time.tzset()
KEY = "a-secret-of-at-least-32-bytes-here"
# region expires
expires = datetime.now(UTC) + timedelta(minutes=15)
# endregion expires
token = jwt.encode({"sub": "7", "exp": expires}, KEY, algorithm="HS256")
claims = jwt.decode(token, KEY, algorithms=["HS256"])
print(claims["sub"])
