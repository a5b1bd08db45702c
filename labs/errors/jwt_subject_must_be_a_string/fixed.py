import jwt

key = "only-for-this-example-and-32-bytes-long"
user_id = 7
# region encode
token = jwt.encode({"sub": str(user_id)}, key, algorithm="HS256")
# endregion encode
print(jwt.decode(token, key, algorithms=["HS256"]))
