"""Sends requests and prints them with what comes back."""

import json
import re
from typing import Any

from django.http import HttpResponse
from django.test import Client

VARIES = {
    r'("token": ")[^"]{20,}': r"\1<from the email>",
    r"ey[\w-]+\.[\w-]+\.[\w-]+": "<token>",
    r'("id": ?)\d+': r"\1<id>",
}
SHOWN = ("Location", "Cache-Control", "Deprecation", "Sunset", "Link")


def plain(text: str) -> str:
    """Return the text without what varies."""
    for varying, told in VARIES.items():
        text = re.sub(varying, told, text)
    return text


def ask(
    method: str, path: str, body: Any = None, token: str = "", headers: bool = False
) -> HttpResponse:
    """Send a request and print it, with the headers that matter if asked."""
    sent = {"data": json.dumps(body), "content_type": "application/json"}
    bearer = {"authorization": f"Bearer {token}"} if token else {}
    client = Client(headers=bearer)
    answer = getattr(client, method.lower())(path, **(sent if body else {}))
    who = " (with the access token)" if token else ""
    sent_text = f" {json.dumps(body)}" if body else ""
    print(plain(f"{method} {path}{who}{sent_text}"))
    print(plain(f"  {answer.status_code} {answer.content.decode()}").rstrip())
    if answer.status_code == 405:
        print(f"  Allow: {answer.headers['Allow']}")
    for name in SHOWN if headers else ():
        if name in answer.headers:
            print(f"  {name}: {answer.headers[name]}")
    return answer
