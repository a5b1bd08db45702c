import json

from provider import exchange

print(json.dumps(json.loads(exchange("change-me\n")), indent=2))
