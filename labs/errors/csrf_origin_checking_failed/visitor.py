"""A visitor whose requests are checked as a browser's are."""

import re

import project
from django.contrib.auth.models import User
from django.test import Client

visitor = Client(enforce_csrf_checks=True, headers={"host": "localhost"})


def sign_in():
    visitor.force_login(User.objects.create_user("ada", password="secret"))


def show(response):
    """Print what a browser shows of a page, without its markup."""
    text = response.content.decode()
    body = re.search(r"<body.*?>(.*)</body>", text, re.DOTALL)
    text = re.sub(r"<[^>]+>", "", body[1] if body else text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    print(*lines[:2], sep="\n")
    asked = "Reason given for failure:"
    if asked in lines:
        print(lines[lines.index(asked) + 1])


def token_in(page):
    """Return the token in the hidden field of a form; empty when there is none."""
    found = re.search(r'csrfmiddlewaretoken" value="(\w+)', page.content.decode())
    return found[1] if found else ""
