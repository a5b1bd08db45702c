from oauthlib.oauth2 import WebApplicationClient

client = WebApplicationClient("shop")
url = "https://shop.example/oauth/callback/?code=splendid&state=abc"
print(client.parse_request_uri_response(url, state="abc")["code"])
