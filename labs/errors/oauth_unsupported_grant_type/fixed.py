import json
from urllib.parse import urlencode

from provider import exchange

fields = {"grant_type": "authorization_code", "client_id": "shop"}
fields |= {"client_secret": "change-me", "code": "splendid"}
# region fix
form = urlencode(fields)
# endregion fix
print("signed in:", "access_token" in json.loads(exchange(form)))
