from datetime import UTC, datetime

import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
expired = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
token = jwt.encode({"sub": "7", "exp": expired}, KEY, algorithm="HS256")
# region which
claims = jwt.decode(token, options={"verify_signature": False})
print(datetime.fromtimestamp(claims["exp"], UTC))
# endregion which
