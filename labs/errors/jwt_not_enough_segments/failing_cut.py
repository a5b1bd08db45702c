import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
token = jwt.encode({"sub": "7"}, KEY, algorithm="HS256")
# A column of 60 characters, or a cookie that was cut.
claims = jwt.decode(token[:-2], KEY, algorithms=["HS256"])
