from oauthlib.oauth2 import OAuth2Error, WebApplicationClient

client = WebApplicationClient("shop")
for query in ("code=splendid&state=abc", "state=other"):
    try:
        client.parse_request_uri_response(f"https://shop.example/callback/?{query}", state="other")
    except OAuth2Error as error:
        print(f"{type(error).__module__}.{type(error).__name__}: {error}")
try:
    answer = '{"access_token": "a", "token_type": "Bearer", "scope": "openid"}'
    client.parse_request_body_response(answer, scope="email")
except Warning as error:
    print(f"Warning: {error}")
