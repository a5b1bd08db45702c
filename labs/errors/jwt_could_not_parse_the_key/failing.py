import os

import jwt

# region key
os.environ["PRIVATE_KEY"] = r"-----BEGIN PRIVATE KEY-----\nMC4CAQAw...\n-----END PRIVATE KEY-----"
key = os.environ["PRIVATE_KEY"]
# endregion key
print(jwt.encode({"sub": "7"}, key, algorithm="RS256"))
