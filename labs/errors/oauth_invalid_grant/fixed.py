from oauthlib.oauth2 import WebApplicationClient
from provider import exchange_code

# region fix
client = WebApplicationClient("shop")
client.parse_request_body_response(exchange_code("splendid"))
session = {"token": client.token["access_token"]}
# endregion fix
print("signed in:", "token" in session)
