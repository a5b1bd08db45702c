from oauthlib.oauth2 import WebApplicationClient

# What a provider sent that puts its errors into a format of its own.
body = '{"message": "Bad credentials", "status": "401"}'
WebApplicationClient("shop").parse_request_body_response(body)
