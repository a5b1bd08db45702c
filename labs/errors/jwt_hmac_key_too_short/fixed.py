import jwt

# region key
import secrets

key = secrets.token_hex(32)  # once: keep it in an environment variable
# endregion key
print(jwt.encode({"sub": "7"}, key, algorithm="HS256").count("."))
