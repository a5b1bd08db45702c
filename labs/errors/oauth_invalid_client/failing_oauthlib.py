from oauthlib.oauth2 import WebApplicationClient
from provider import exchange

WebApplicationClient("shop").parse_request_body_response(exchange("change-me\n"))
