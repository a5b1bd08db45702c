import secrets

import jwt


# region key
def key():
    return secrets.token_hex(32)  # Another one for each process that starts.


# endregion key
token = jwt.encode({"sub": "7"}, key(), algorithm="HS256")
claims = jwt.decode(token, key(), algorithms=["HS256"])
