import json

print(json.loads('{"price": 40}\n{"price": 8}'))
