import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
token = jwt.encode({"sub": "7"}, KEY, algorithm="HS256")
headers = {"Authorization": f"Bearer {token}"}


# region read
def read(headers):
    scheme, _, token = headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or token.count(".") != 2:
        return None  # Respond with 401.
    return token


# endregion read
claims = jwt.decode(read(headers), KEY, algorithms=["HS256"])
print(claims["sub"], read({}), read({"Authorization": "Bearer undefined"}))
