import os

import jwt

os.environ["JWT_KEY"] = "a-secret-of-at-least-32-bytes-here"


# region key
def key():
    return os.environ["JWT_KEY"]


# endregion key
token = jwt.encode({"sub": "7"}, key(), algorithm="HS256")
claims = jwt.decode(token, key(), algorithms=["HS256"])
print(claims["sub"])
