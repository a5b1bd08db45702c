from datetime import UTC, datetime, timedelta

import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
yesterday = datetime.now(UTC) - timedelta(days=1)
token = jwt.encode({"sub": "7", "exp": yesterday}, KEY, algorithm="HS256")


# region caught
def who(token):
    try:
        return jwt.decode(token, KEY, algorithms=["HS256"])["sub"]
    except jwt.ExpiredSignatureError:
        return None  # Respond with 401: the client refreshes its token.


# endregion caught
print(who(token))
