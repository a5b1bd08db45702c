import jwt

# region key
key = "secret"
# endregion key
print(jwt.encode({"sub": "7"}, key, algorithm="HS256").count("."))
