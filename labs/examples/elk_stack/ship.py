"""Send log lines to Elasticsearch, and ask it for the story of one order."""

import json
from collections.abc import Iterable
from pathlib import Path

import httpx

HERE = Path(__file__).parent


def connect(url: str, namespace: str = "default") -> httpx.Client:
    """Return a client of one data stream, with a timeout."""
    return httpx.Client(base_url=f"{url}/logs-shop-{namespace}/", timeout=10)


def install_template(url: str) -> None:
    """Say which fields the stream has, before the first line arrives."""
    template = json.loads((HERE / "index_template.json").read_text())
    address = f"{url}/_index_template/logs-shop"
    httpx.put(address, json=template, timeout=10).raise_for_status()


# region ship
def ship(server: httpx.Client, lines: Iterable[str]) -> list[dict[str, str]]:
    """Create a document for each line, and return what was refused."""
    body = "".join(f'{{"create":{{}}}}\n{line}\n' for line in lines)
    kind = {"Content-Type": "application/x-ndjson"}
    answer = server.post("_bulk", content=body, headers=kind)
    answer.raise_for_status()  # 200 also when single lines were refused
    items = [item["create"] for item in answer.json()["items"]]
    return [item["error"] for item in items if "error" in item]


# endregion ship


# region story
def search(server: httpx.Client, field: str, value: str) -> list[dict]:
    """Return the documents in which a field has this value, oldest first."""
    query = {
        "query": {"bool": {"filter": [{"term": {field: value}}]}},
        "sort": [{"@timestamp": "asc"}],
        "size": 100,
    }
    answer = server.post("_search", json=query)
    answer.raise_for_status()
    return [hit["_source"] for hit in answer.json()["hits"]["hits"]]


def story(server: httpx.Client, order: str) -> list[dict]:
    """Find the ids of an order's requests, then every line that carries one."""
    lines = search(server, "labels.order", order)
    traces = {line["trace"]["id"] for line in lines if "trace" in line}
    found = [line for trace in traces for line in search(server, "trace.id", trace)]
    return sorted(found, key=lambda line: line["@timestamp"])


# endregion story
