import os

import jwt

# region token
token = jwt.encode({"sub": "ada"}, os.environ.get("JWT_KEY"), algorithm="HS256")
# endregion token
