"""Scrape the shop with a real Prometheus, and watch an alert and a limit."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from examples.prometheus.server import Prometheus, prometheus, serving
from services.processes import free_port
from services.waiting import wait_for

HERE = Path(__file__).parent


def quick(port: int, rules: str = "") -> str:
    """Return the page's configuration with a free port and seconds for minutes."""
    text = (HERE / "prometheus.yml").read_text().replace("15s", "1s")
    return text.replace("127.0.0.1:8000", f"127.0.0.1:{port}").replace(
        "rules.yml", rules or str(HERE / "rules.yml")
    )


def visit(url: str) -> None:
    """Send 100 requests to the shop, of which some fail."""
    for number in range(90):
        httpx.get(f"{url}/products/SKU-{number:05}/")
    for _ in range(4):
        httpx.post(f"{url}/orders/")
    for _ in range(4):
        httpx.get(f"{url}/report/")
    for _ in range(2):
        httpx.post(f"{url}/orders/?break")


def exposition(url: str) -> str:
    """Return the lines about one route that the shop shows."""
    lines = httpx.get(f"{url}/metrics").text.splitlines()
    kept = [it for it in lines if "/orders/" in it and "_created" not in it]
    return "\n".join(kept)


def scraped(program: str) -> Iterator[str]:
    """Visit the shop, and ask Prometheus what it knows once it has scraped that."""
    port = free_port()
    with serving(port) as url, prometheus(program, quick(port)) as server:
        visit(url)
        yield exposition(url)
        total = "sum(shop_requests_total)"
        wait_for(lambda: 100.0 in server.query(total).values(), "a scrape")
        answers = []
        for query in (
            "up",
            "sum by (route) (shop_requests_total)",
            'sum(shop_requests_total{status=~"5.."}) / sum(shop_requests_total)',
        ):
            answers.append(query)
            for labels, value in sorted(server.query(query).items()):
                answers.append(
                    f"  {labels:<26} {value:g}" if labels else f"  {value:g}"
                )
        yield "\n".join(answers)


def went_down(program: str, rules: Path) -> Iterator[str]:
    """Stop the shop and start it again, and tell each state of the alert."""
    rules.write_text((HERE / "rules.yml").read_text().replace("for: 1m", "for: 3s"))
    port = free_port()
    with prometheus(program, quick(port, str(rules))) as server:
        with serving(port):
            wait_for(lambda: server.query("up") == {"": 1.0}, "a scrape")
            yield f"shop runs:     up {_up(server)}, alert {_state(server)}"
        for state in ("pending", "firing"):
            wait_for(partial(_is, server, state), state)
            yield f"shop is gone:  up {_up(server)}, alert {_state(server)}"
        with serving(port):
            wait_for(lambda: _state(server) == "inactive", "the alert to clear")
            yield f"shop is back:  up {_up(server)}, alert {_state(server)}"


def _up(server: Prometheus) -> int:
    return int(server.query('up{job="shop"}')[""])


def _state(server: Prometheus) -> str:
    alerts = server.get("alerts")["alerts"]
    states = [it["state"] for it in alerts if it["labels"]["alertname"] == "ShopDown"]
    return states[0] if states else "inactive"


def exploded(program: str, products: int = 1000) -> Iterator[str]:
    """Visit 1,000 products, with the route as label and with the raw path."""
    yield f"{'label':<20}{'series':>8}{'bytes a scrape':>16}  scrape"
    for says, label in (("/products/<sku>/", ""), ("/products/SKU-00017/", "path")):
        port = free_port()
        with serving(port, SHOP_LABEL=label) as url:
            with httpx.Client() as client:
                for number in range(products):
                    client.get(f"{url}/products/SKU-{number:05}/")
            size = len(httpx.get(f"{url}/metrics").content)
            series = _series(httpx.get(f"{url}/metrics").text)
            with prometheus(program, quick(port)) as server:
                wait_for(lambda: _target(server)["health"] != "unknown", "a scrape")
                target = _target(server)
        size = round(size, -len(str(size)) + 2)
        said = target["lastError"] or "ok"
        yield f"{says:<20}{series:>8,}{size:>16,}  {said}"


def _series(text: str) -> int:
    lines = [it for it in text.splitlines() if it.startswith("shop_")]
    return sum("_created" not in it for it in lines)


def _is(server: Prometheus, state: str) -> bool:
    return _state(server) == state


def _target(server: Prometheus) -> Any:
    """Return the one target, once Prometheus knows of it."""
    targets = server.get("targets")["activeTargets"]
    return targets[0] if targets else {"health": "unknown"}
