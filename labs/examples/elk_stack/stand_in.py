"""What stands in for Elasticsearch: four of its requests, and no more.

It keeps documents, refuses what a mapped field cannot hold, and finds by exact
terms. It answers as the documentation says; it is not Elasticsearch.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

Fields = dict[str, Any]


def flat(document: Fields, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Give each field by its whole name."""
    for name, value in document.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def types(properties: Fields, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Give the type of each mapped field by its whole name."""
    for name, mapped in properties.items():
        if "type" in mapped:
            yield prefix + name, mapped["type"]
        yield from types(mapped.get("properties", {}), f"{prefix}{name}.")


def holds(kind: str, value: Any) -> bool:
    """Tell whether a field of this type takes the value."""
    try:
        if kind == "long":
            int(value)
        if kind == "date":
            datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    return True


class Store(ThreadingHTTPServer):
    """The documents of one stream, and its mapping."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Requests)
        self.documents: list[Fields] = []
        self.ids: set[str | int] = set()
        self.types: dict[str, str] = {}

    def create(self, action: Fields, document: Fields) -> Fields:
        """Keep a document, or say which field refuses it, or that it is there."""
        key = action["create"].get("_id", len(self.documents))
        if key in self.ids:
            error = {"type": "version_conflict_engine_exception", "reason": key}
            return {"create": {"status": 409, "error": error}}
        for name, value in flat(document):
            if (kind := self.types.get(name)) and not holds(kind, value):
                reason = f"failed to parse field [{name}] of type [{kind}]"
                error = {"type": "document_parsing_exception", "reason": reason}
                return {"create": {"status": 400, "error": error}}
        self.ids.add(key)
        self.documents.append(document)
        return {"create": {"status": 201}}

    def find(self, query: Fields) -> list[Fields]:
        """Return the documents that have all these terms, oldest first."""
        terms = [f["term"] for f in query["query"]["bool"]["filter"]]
        wanted = {name: value for term in terms for name, value in term.items()}
        unmapped = wanted.keys() - self.types.keys()  # not indexed: nothing is found
        found = [
            each
            for each in self.documents
            if not unmapped and wanted.items() <= dict(flat(each)).items()
        ]
        return sorted(found, key=lambda each: each["@timestamp"])[: query["size"]]


class Requests(BaseHTTPRequestHandler):
    """The four requests."""

    server: Store

    def do_PUT(self) -> None:
        """Take a template."""
        mappings = json.loads(self.body())["template"]["mappings"]
        self.server.types = dict(types(mappings["properties"]))
        self.answer({"acknowledged": True})

    def do_POST(self) -> None:
        """Take documents, or answer a search; a refresh has nothing to do."""
        body = self.body()
        if self.path.endswith("/_bulk"):
            lines = [json.loads(line) for line in body.splitlines()]
            pairs = zip(lines[::2], lines[1::2], strict=True)
            items = [self.server.create(*pair) for pair in pairs]
            failed = any("error" in item["create"] for item in items)
            self.answer({"errors": failed, "items": items})
        elif self.path.endswith("/_search"):
            hits = [{"_source": each} for each in self.server.find(json.loads(body))]
            self.answer({"hits": {"hits": hits}})
        else:
            self.answer({})

    def body(self) -> str:
        """Read what was sent."""
        return self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()

    def answer(self, body: Fields) -> None:
        """Send JSON."""
        sent = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def stand_in() -> Iterator[str]:
    """Serve until the block ends, and give the address."""
    with Store() as store:
        Thread(target=store.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{store.server_port}"
        store.shutdown()
