from oauthlib.oauth2 import WebApplicationClient

# The address was that of the sign-in page.
WebApplicationClient("shop").parse_request_body_response("<!doctype html><h1>Sign in</h1>")
