import jwt

key = "only-for-this-example-and-32-bytes-long"
print(jwt.encode({"sub": "7"}, key, algorithm="HS256").count("."))
