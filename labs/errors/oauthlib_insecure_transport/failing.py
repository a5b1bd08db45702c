from oauthlib.oauth2 import WebApplicationClient

client = WebApplicationClient("shop")
# region callback
# What Django's request.build_absolute_uri() gives behind a proxy that ends TLS.
url = "http://shop.example/oauth/callback/?code=splendid&state=abc"
# endregion callback
print(client.parse_request_uri_response(url, state="abc")["code"])
