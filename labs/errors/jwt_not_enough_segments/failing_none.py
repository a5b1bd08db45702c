import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
cookies = {}
claims = jwt.decode(cookies.get("token"), KEY, algorithms=["HS256"])
