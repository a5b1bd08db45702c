import os

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

made = rsa.generate_private_key(65537, 2048)
pem = made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
os.environ["PRIVATE_KEY"] = pem.replace("\n", r"\n")
# region key
key = os.environ["PRIVATE_KEY"].replace("\\n", "\n")
# endregion key
token = jwt.encode({"sub": "7"}, key, algorithm="RS256")
print(jwt.decode(token, made.public_key(), algorithms=["RS256"]))
