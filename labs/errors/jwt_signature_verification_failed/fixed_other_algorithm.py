import jwt

KEY = "a-secret-of-at-least-64-bytes-here-for-that-is-what-hs512-wants-x"
token = jwt.encode({"sub": "7"}, KEY, algorithm="HS512")
# region algorithm
claims = jwt.decode(token, KEY, algorithms=["HS512"])
# endregion algorithm
print(claims["sub"])
