import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
token = jwt.encode({"sub": "7", "aud": "shop"}, KEY, algorithm="HS256")
# region which
claims = jwt.decode(token, options={"verify_signature": False})
print(claims.get("aud"))
# endregion which
