from datetime import UTC, datetime, timedelta

import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
issued = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
token = jwt.encode({"sub": "7", "iat": issued}, KEY, algorithm="HS256")
# region which
claims = jwt.decode(token, options={"verify_signature": False})
print(datetime.fromtimestamp(claims["iat"], UTC))
# endregion which
