import jwt

print(jwt.encode({"customer": 7}, "only-for-this-example-" * 2))
