import json

print(json.loads('{"price": 40,}'))
