import json

from provider import exchange_code

exchange_code("splendid")
# The page was loaded again, with the same code in its address.
print(json.dumps(json.loads(exchange_code("splendid")), indent=2))
