import os

import jwt

os.environ["JWT_KEY"] = "only-for-this-example-and-long-enough"
# region token
token = jwt.encode({"sub": "ada"}, os.environ["JWT_KEY"], algorithm="HS256")
# endregion token
print(jwt.decode(token, os.environ["JWT_KEY"], algorithms=["HS256"]))
