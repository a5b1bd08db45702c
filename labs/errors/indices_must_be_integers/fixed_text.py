# region fix
import json

body = '{"name": "lamp"}'
print(json.loads(body)["name"])
# endregion fix
