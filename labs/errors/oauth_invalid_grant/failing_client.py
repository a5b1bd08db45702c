from oauthlib.oauth2 import WebApplicationClient
from provider import exchange_code

exchange_code("splendid")
WebApplicationClient("shop").parse_request_body_response(exchange_code("splendid"))
