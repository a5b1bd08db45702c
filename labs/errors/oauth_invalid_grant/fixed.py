from oauthlib.oauth2 import WebApplicationClient
from provider import exchange

# region fix
client = WebApplicationClient("shop")
client.parse_request_body_response(exchange("splendid"))
session = {"token": client.token["access_token"]}
# endregion fix
print("signed in:", "token" in session)
