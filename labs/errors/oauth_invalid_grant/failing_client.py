from oauthlib.oauth2 import WebApplicationClient
from provider import exchange

exchange("splendid")
WebApplicationClient("shop").parse_request_body_response(exchange("splendid"))
