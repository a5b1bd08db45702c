from oauthlib.oauth2 import MissingTokenError, WebApplicationClient

body = '{"message": "Bad credentials", "status": "401"}'
client = WebApplicationClient("shop")
# region fix
try:
    client.parse_request_body_response(body)
except MissingTokenError:
    print("the provider sent:", body[:200])
# endregion fix
