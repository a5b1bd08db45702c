"""Fetch what one screen shows in four ways; count requests, bytes and SQL."""

import json
from dataclasses import dataclass

from start import start

start()

from django.db import connection  # noqa: E402 - Django must be set up first
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

# region query
SCREEN = """{
  posts(first: 10) {
    title
    author { name }
    comments(first: 2) { text author { name } }
  }
}"""
# endregion query


@dataclass
class Tally:
    """A client that counts; sizes are bytes of the bodies, uncompressed."""

    requests: int = 0
    sent: int = 0
    received: int = 0

    def get(self, path: str) -> list | dict:
        """Fetch a resource."""
        self.requests += 1
        answer = Client().get(path)
        self.received += len(answer.content)
        return answer.json()

    def ask(self, query: str) -> dict:
        """Send a query."""
        self.requests += 1
        body = json.dumps({"query": query})
        self.sent += len(body)
        answer = Client().post("/graphql/", body, content_type="application/json")
        self.received += len(answer.content)
        return answer.json()["data"]


# region resources
def from_resources(client: Tally) -> dict:
    """Fetch posts, then their comments, then each person once."""
    names: dict[int, str] = {}

    def name(pk: int) -> dict:
        if pk not in names:
            names[pk] = client.get(f"/people/{pk}/")["name"]
        return {"name": names[pk]}

    feed = []
    for post in client.get("/posts/?first=10"):
        said = client.get(f"/posts/{post['id']}/comments/?first=2")
        feed.append(
            {
                "title": post["title"],
                "author": name(post["author_id"]),
                "comments": [
                    {"text": one["text"], "author": name(one["author_id"])}
                    for one in said
                ],
            }
        )
    return {"posts": feed}


# endregion resources


def main() -> None:
    """Print a line for each way, and whether all gave the same screen."""
    ways = {
        "REST, resources": from_resources,
        "REST, one endpoint for the screen": lambda c: c.get("/screens/feed/"),
        "GraphQL": lambda c: c.ask(SCREEN),
        "GraphQL, query without line breaks": lambda c: c.ask(" ".join(SCREEN.split())),
    }
    screens = []
    print("requests  bytes up  bytes down  SQL")
    for label, way in ways.items():
        client = Tally()
        with CaptureQueriesContext(connection) as sql:
            screens.append(way(client))
        row = f"{client.requests:>8} {client.sent:>9} {client.received:>11}"
        print(f"{row} {len(sql):>4}  {label}")
    same = all(screen == screens[0] for screen in screens)
    print(f"the same screen each time: {same}")


if __name__ == "__main__":
    main()
