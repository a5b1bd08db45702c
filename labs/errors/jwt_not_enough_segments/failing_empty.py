import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
headers = {"Authorization": "Bearer undefined"}
token = headers["Authorization"].removeprefix("Bearer ")
claims = jwt.decode(token, KEY, algorithms=["HS256"])
