"""The parts of the authorization-code flow that the scripts here share."""

import base64
import hashlib
import os
import re
import secrets
from urllib.parse import parse_qs, urlsplit

import httpx

CLIENT = "photo-printing"
CALLBACK = "https://printing.example/callback"


def browser() -> httpx.Client:
    """Give a browser, which keeps cookies and shows where it is sent."""
    return httpx.Client(base_url=os.environ["SHOP"], timeout=10)


# region pkce
def proof() -> tuple[str, str]:
    """Return a secret for this one sign-in, and its hash."""
    verifier = secrets.token_urlsafe(48)
    digest = hashlib.sha256(verifier.encode()).digest()
    challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    return verifier, challenge


# endregion pkce


def question(challenge: str, state: str, **changed: str) -> dict[str, str]:
    """Return what an application asks the provider through the browser."""
    return {
        "response_type": "code",
        "client_id": CLIENT,
        "redirect_uri": CALLBACK,
        "scope": "orders:read",
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    } | changed


def form_token(page: httpx.Response) -> dict[str, str]:
    """Return the field that proves that a form came from this site."""
    found = re.search(r'csrfmiddlewaretoken" value="(\w+)"', page.text)
    if found is None:
        raise LookupError(page.text)
    return {"csrfmiddlewaretoken": found[1]}


def sign_in(ada: httpx.Client, path: str) -> httpx.Response:
    """Fill in the form at the address to which the provider sent the browser."""
    who = {"username": "ada", "password": os.environ["ADAS_PASSWORD"]}
    return ada.post(path, data=who | form_token(ada.get(path)))


def agree(ada: httpx.Client, asked: dict[str, str]) -> httpx.Response:
    """Press "Authorize"."""
    page = ada.get("/o/authorize/", params=asked)
    data = asked | form_token(page) | {"allow": "Authorize"}
    return ada.post("/o/authorize/", data=data)


# region callback
def code_in(answer: httpx.Response, state: str) -> str:
    """Return the code that the browser carries back, if it is from this sign-in."""
    came = parse_qs(urlsplit(answer.headers["location"]).query)
    if not secrets.compare_digest(came["state"][0], state):
        raise PermissionError("another sign-in's state")
    if came["iss"][0] != os.environ["SHOP"]:
        raise PermissionError("another provider")
    return came["code"][0]


# endregion callback


def trade(api: httpx.Client, code: str, **more: str) -> httpx.Response:
    """Exchange the code for tokens, as the application does, without a browser."""
    data = {
        "grant_type": "authorization_code",
        "client_id": CLIENT,
        "redirect_uri": CALLBACK,
        "code": code,
    } | more
    return api.post("/o/token/", data=data)


def refresh(api: httpx.Client, token: str) -> httpx.Response:
    """Ask for new tokens."""
    data = {"grant_type": "refresh_token", "client_id": CLIENT, "refresh_token": token}
    return api.post("/o/token/", data=data)


def orders(api: httpx.Client, access: str) -> httpx.Response:
    """Read Ada's orders."""
    return api.get("/api/orders/", headers={"Authorization": f"Bearer {access}"})


def new_code(ada: httpx.Client) -> tuple[str, str]:
    """Sign in if need be and agree; return the code and its verifier."""
    verifier, challenge = proof()
    state = secrets.token_urlsafe(16)
    asked = question(challenge, state)
    first = ada.get("/o/authorize/", params=asked)
    if first.is_redirect:
        sign_in(ada, first.headers["location"])
    return code_in(agree(ada, asked), state), verifier
