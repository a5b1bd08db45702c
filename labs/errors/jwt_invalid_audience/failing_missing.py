import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
token = jwt.encode({"sub": "7"}, KEY, algorithm="HS256")
claims = jwt.decode(token, KEY, algorithms=["HS256"], audience="shop")
