"""A provider that knows one client, shop, and gives it a code that can be used once."""

from types import SimpleNamespace
from urllib.parse import urlencode

from oauthlib.oauth2 import RequestValidator, WebApplicationServer

codes = {"splendid"}


class Validator(RequestValidator):
    def client_authentication_required(self, *args, **kwargs):
        return True

    def authenticate_client(self, request, *args, **kwargs):
        request.client = SimpleNamespace(client_id=request.client_id)
        return (request.client_id, request.client_secret) == ("shop", "change-me")

    def validate_grant_type(self, *args, **kwargs):
        return True

    def validate_code(self, client_id, code, client, request, *args, **kwargs):
        request.user, request.scopes = "ada", ["orders"]
        return code in codes

    def get_default_redirect_uri(self, *args, **kwargs):
        return "https://shop.example/oauth/callback/"

    def confirm_redirect_uri(self, *args, **kwargs):
        return True

    def invalidate_authorization_code(self, client_id, code, request, *args, **kwargs):
        codes.discard(code)

    def save_bearer_token(self, *args, **kwargs):
        pass

    def is_pkce_required(self, *args, **kwargs):
        return False

    def get_code_challenge(self, *args, **kwargs):
        return None


provider = WebApplicationServer(Validator(), token_generator=lambda request: "change-me")


def exchange(form: str) -> str:
    """What the token endpoint answers to this form."""
    _, answer, _ = provider.create_token_response("https://id.example/token", "POST", form)
    return answer


def exchange_code(code: str, secret: str = "change-me") -> str:
    """What it answers to the client shop that brings this code."""
    fields = {"grant_type": "authorization_code", "client_id": "shop"}
    return exchange(urlencode(fields | {"client_secret": secret, "code": code}))
