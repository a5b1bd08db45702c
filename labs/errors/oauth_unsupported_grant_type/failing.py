import json

from provider import exchange

# JSON, where the provider reads a form.
form = json.dumps({"grant_type": "authorization_code", "client_id": "shop", "code": "splendid"})
print(json.dumps(json.loads(exchange(form)), indent=2))
