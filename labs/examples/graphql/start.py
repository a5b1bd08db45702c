"""Makes the feed ready for the scripts of this folder."""

import json
import logging
import os
import re

import django
from django.core.management import call_command

ABOUT = "Writes about backends in Nairobi, Lagos and Accra. " * 4
BODY = "A queue is a promise to do something later, and a place to keep it. " * 12


def start(*, posts: int = 40, authors: int = 4, readers: int = 4) -> None:
    """Load the settings, make the tables and fill them.

    Authors write the posts; authors and readers comment.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
    django.setup()
    logging.disable(logging.CRITICAL)
    call_command("migrate", run_syncdb=True, verbosity=0)

    from django.contrib.auth.models import User
    from feed.models import Comment, Person, Post

    names = ["Amina", "Brian", "Chidi", "Dede", "Esi", "Femi", "Grace", "Hana"]
    people = authors + readers
    Person.objects.bulk_create(
        Person(id=n + 1, name=name, email=f"{name.lower()}@example.org", about=ABOUT)
        for n, name in enumerate(names[:people])
    )
    amina = User.objects.create(id=1, username="amina")
    Person.objects.filter(id=1).update(user=amina)
    Post.objects.bulk_create(
        Post(id=n, author_id=n % authors + 1, title=f"Note {n}", body=BODY)
        for n in range(1, posts + 1)
    )
    Comment.objects.bulk_create(
        Comment(post_id=n, author_id=(n + m) % people + 1, text=f"Thanks, {m}!")
        for n in range(1, posts + 1)
        for m in range(3)
    )


def ask(path: str, query: str, *, user: int | None = None) -> tuple[int, str, int]:
    """Send a query, signed in or not; give status, text and number of SQL queries."""
    from django.contrib.auth.models import User
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    body = json.dumps({"query": " ".join(query.split())})
    client = Client()
    if user is not None:
        client.force_login(User.objects.get(id=user))
    with CaptureQueriesContext(connection) as sent:
        answer = client.post(path, body, content_type="application/json")
    return answer.status_code, answer.content.decode(), len(sent)


def shown(answer: str) -> str:
    """Lay an answer out; the innermost objects stay on one line."""
    text = json.dumps(json.loads(answer), indent=2)
    inner = re.compile(r"\{\s+([^{}\[\]]+?)\s+\}")
    return inner.sub(lambda found: "{" + re.sub(r"\s+", " ", found[1]) + "}", text)
