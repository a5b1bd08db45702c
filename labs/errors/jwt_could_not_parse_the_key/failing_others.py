import jwt
from cryptography.hazmat.primitives.serialization import load_pem_private_key

for key, algorithm in (
    (None, "HS256"),
    ("-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", "HS256"),
):
    try:
        jwt.encode({"sub": "7"}, key, algorithm=algorithm)
    except (TypeError, jwt.PyJWTError) as error:
        kind = type(error)
        prefix = "" if kind is TypeError else "jwt.exceptions."
        print(f"{prefix}{kind.__name__}: {error}")
try:
    load_pem_private_key(b"lamp", password=None)
except ValueError as error:
    print(f"ValueError: {error}")
