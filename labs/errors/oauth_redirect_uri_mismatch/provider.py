"""A provider that knows one client, with the one address that was registered for it."""

from oauthlib.oauth2 import RequestValidator, WebApplicationServer

REGISTERED = ["https://shop.example/oauth/callback/"]


class Validator(RequestValidator):
    def validate_client_id(self, client_id, request, *args, **kwargs):
        return client_id == "shop"

    def validate_redirect_uri(self, client_id, redirect_uri, request, *args, **kwargs):
        return redirect_uri in REGISTERED

    def validate_response_type(self, *args, **kwargs):
        return True

    def validate_scopes(self, *args, **kwargs):
        return True

    def is_pkce_required(self, *args, **kwargs):
        return False


provider = WebApplicationServer(Validator())
