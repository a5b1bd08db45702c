"""Walk through the authorization-code flow with PKCE, request by request."""

import re
import secrets

import httpx
from flow import (
    CLIENT,
    agree,
    browser,
    code_in,
    orders,
    proof,
    question,
    refresh,
    sign_in,
    trade,
)

VARIES = {
    r"(code=)[\w-]+": r"\1<code>",
    r"(code_challenge=)[\w-]+": r"\1<challenge>",
    r"(code_verifier=)[\w-]+": r"\1<verifier>",
    r"(state=)[\w-]+": r"\1<state>",
    r'(access_token": ")[\w-]+': r"\1<access>",
    r'(refresh_token": ")[\w-]+': r"\1<refresh>",
    r"(token=)[\w-]+": r"\1<refresh>",
    r"(/o/authorize/).+": r"\1…",
    r"(Bearer )[\w-]{20,}": r"\1<access>",
    r"(csrfmiddlewaretoken=)\w+&": "",
    r"(password=)[\w-]+": r"\1…",
    r"https%3A%2F%2Fprinting.example%2Fcallback": "https://printing.example/callback",
    r"(iss=).+": r"\1<shop>",
    r"%3A": ":",
}
"""What is another text in each run, and what is printed instead."""


def plain(text: str) -> str:
    """Return the text without what varies."""
    for varying, told in VARIES.items():
        text = re.sub(varying, told, text)
    return text


def tell(number: int, who: str, answer: httpx.Response) -> None:
    """Print a request with its parameters in lines, and what came back."""
    asked = answer.request
    path = asked.url.raw_path.decode().split("?")[0]
    print(f"{number}. {who}: {asked.method} {path}")
    sent = asked.url.query.decode() or asked.content.decode()
    for field in re.sub(r"csrfmiddlewaretoken=\w+&?", "", sent).split("&"):
        if field:
            print(f"     {plain(field)}")
    if "authorization" in asked.headers:
        print(f"     Authorization: {plain(asked.headers['authorization'])}")
    print(f"   {answer.status_code}", end=" ")
    if answer.is_redirect:
        print("to " + plain(answer.headers["location"]))
    elif "json" in answer.headers.get("content-type", ""):
        print(plain(answer.text))
    else:
        print("(a page)" if answer.text else "")


def main() -> None:
    """Let Ada allow Photo Printing to read her orders, and take it back."""
    ada, printing = browser(), browser()
    verifier, challenge = proof()
    state = secrets.token_urlsafe(16)
    asked = question(challenge, state)

    first = ada.get("/o/authorize/", params=asked)
    tell(1, "browser", first)
    tell(2, "browser", sign_in(ada, first.headers["location"]))
    agreed = agree(ada, asked)
    tell(3, "browser", agreed)
    traded = trade(printing, code_in(agreed, state), code_verifier=verifier)
    tell(4, "printing", traded)
    tokens = traded.json()
    tell(5, "printing", orders(printing, tokens["access_token"]))
    new = refresh(printing, tokens["refresh_token"])
    tell(6, "printing", new)
    data = {"token": new.json()["refresh_token"], "client_id": CLIENT}
    tell(7, "printing", printing.post("/o/revoke_token/", data=data))
    tell(8, "printing", orders(printing, new.json()["access_token"]))


if __name__ == "__main__":
    main()
