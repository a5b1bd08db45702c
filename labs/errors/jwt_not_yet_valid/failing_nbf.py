from datetime import UTC, datetime, timedelta

import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
tomorrow = datetime.now(UTC) + timedelta(days=1)
token = jwt.encode({"sub": "7", "nbf": tomorrow}, KEY, algorithm="HS256")
claims = jwt.decode(token, KEY, algorithms=["HS256"])
