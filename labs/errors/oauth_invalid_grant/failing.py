import json

from provider import exchange

exchange("splendid")
# The page was loaded again, with the same code in its address.
print(json.dumps(json.loads(exchange("splendid")), indent=2))
