import jwt

key = "only-for-this-example-and-32-bytes-long"
token = jwt.encode({"sub": "7"}, key, algorithm="HS256")
# region decode
payload = jwt.decode(token, key)
# endregion decode
print(payload)
