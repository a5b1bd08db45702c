"""A client of the shop that counts what it sends and gets."""

import gzip
import json
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.middleware.http import ConditionalGetMiddleware
from django.test import RequestFactory
from django.urls import resolve

from shop.config.request_log import QueryCounter

URLS = "challenges.over_fetching_clients.urls"
CLERK = User(username="clerk", is_staff=True)


@dataclass
class Client:
    """Asks the shop as a member of staff; sizes are bytes of the bodies."""

    requests: list[str] = field(default_factory=list)
    sent: int = 0
    received: int = 0
    compressed: int = 0
    sql: int = 0
    kept: dict[str, HttpResponse] = field(default_factory=dict)
    user: User | AnonymousUser = CLERK
    allowed: tuple[int, ...] = (200, 304)
    status: int = 0

    def get(self, address: str) -> Any:
        """Fetch a resource; what is kept and has not changed is not sent again."""
        request = RequestFactory().get(address)
        if address in self.kept:
            request.META["HTTP_IF_NONE_MATCH"] = self.kept[address]["ETag"]
        response = self._send(request)
        if response.status_code != 304:
            self.kept[address] = response
        return json.loads(self.kept[address].content)

    def ask(
        self, query: str, variables: dict[str, Any] | None = None, at: str = "/graphql/"
    ) -> dict[str, Any]:
        """Send a GraphQL query and return its whole answer."""
        body = {"query": " ".join(query.split()), "variables": variables or {}}
        text = json.dumps(body, separators=(",", ":"))
        self.sent += len(text)
        request = RequestFactory().post(at, text, content_type="application/json")
        answer = self._send(request)
        return dict(json.loads(answer.content)) if answer.status_code == 200 else {}

    def _send(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(f"{request.method} {request.get_full_path()}")
        # Signed in without a session, whose two queries would be counted each time.
        request.user = self.user
        counter = QueryCounter()
        with connection.execute_wrapper(counter):
            response = ConditionalGetMiddleware(_answer)(request)
        self.status = response.status_code
        if response.status_code not in self.allowed:
            raise RuntimeError(f"{request.path}: {response.content.decode()}")
        self.sql += counter.count
        self.received += len(response.content)
        if response.content:
            # Without a time, or the same answer would not have the same bytes.
            self.compressed += len(gzip.compress(response.content, 6, mtime=0))
        return response


def _answer(request: HttpRequest) -> HttpResponse:
    view, arguments, named = resolve(request.path, URLS)
    try:
        response = view(request, *arguments, **named)
    except PermissionDenied as refused:  # What Django's own handler makes of it.
        response = HttpResponse(str(refused), status=403)
    return response.render() if hasattr(response, "render") else response
