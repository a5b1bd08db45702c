from oauthlib.oauth2 import WebApplicationClient
from provider import exchange_code

# What a file or an .env line with a newline at its end gives.
secret = "change-me\n"
# region fix
client = WebApplicationClient("shop")
client.parse_request_body_response(exchange_code("splendid", secret.strip()))
# endregion fix
print("signed in:", "access_token" in client.token)
