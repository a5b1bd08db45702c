import json

from provider import exchange_code

print(json.dumps(json.loads(exchange_code("splendid", "change-me\n")), indent=2))
