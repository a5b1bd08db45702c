from datetime import UTC, datetime, timedelta

import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
# region ahead
ahead = datetime.now(UTC) + timedelta(seconds=5)
token = jwt.encode({"sub": "7", "iat": ahead}, KEY, algorithm="HS256")
# endregion ahead
claims = jwt.decode(token, KEY, algorithms=["HS256"])
