import jwt

key = "only-for-this-example-and-32-bytes-long"
for payload in ({"jti": 12}, {"exp": "tomorrow"}, {"iat": "now"}, {"nbf": "now"}):
    try:
        token = jwt.encode(payload, key, algorithm="HS256")
        jwt.decode(token, key, algorithms=["HS256"])
    except jwt.PyJWTError as error:
        print(f"jwt.exceptions.{type(error).__name__}: {error}")
for payload in ("7", ["7"]):
    try:
        jwt.encode(payload, key, algorithm="HS256")
    except TypeError as error:
        print(f"TypeError: {error}")
