import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
token = jwt.encode({"sub": "7", "iss": "login"}, KEY, algorithm="HS256")
# region which
print(jwt.get_unverified_header(token))
print(jwt.decode(token, options={"verify_signature": False}))
# endregion which
