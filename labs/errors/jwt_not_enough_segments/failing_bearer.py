import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
token = jwt.encode({"sub": "7"}, KEY, algorithm="HS256")
headers = {"Authorization": f"Bearer {token}"}


# region read
def read(headers):
    return headers["Authorization"]


# endregion read
claims = jwt.decode(read(headers), KEY, algorithms=["HS256"])
