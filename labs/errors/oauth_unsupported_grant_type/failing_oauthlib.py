from oauthlib.oauth2 import LegacyApplicationClient
from provider import exchange

client = LegacyApplicationClient("shop")
form = client.prepare_request_body(username="ada", password="secret")
client.parse_request_body_response(exchange(form))
