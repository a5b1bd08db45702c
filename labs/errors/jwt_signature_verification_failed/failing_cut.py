import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
token = jwt.encode({"sub": "7"}, KEY, algorithm="HS256")
# A column, or a cookie, that is three characters too short.
claims = jwt.decode(token[:-3], KEY, algorithms=["HS256"])
