from oauthlib.oauth2 import WebApplicationClient
from provider import provider

client = WebApplicationClient("shop")
# region fix
address = client.prepare_request_uri(
    "https://id.example/authorize",
    redirect_uri="https://shop.example/oauth/callback",
    scope="orders",
)
# endregion fix
provider.validate_authorization_request(address)
