"""Thirty minutes of two shop servers, written into Prometheus's own storage."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from examples.prometheus.server import Prometheus

START = 1_780_000_000
STEP = 15
BOUNDS = ("0.05", "0.1", "0.25", "0.5", "1.0", "2.5", "5.0", "+Inf")


def minute(number: float) -> int:
    """Return the time of a minute of this history."""
    return int(START + 60 * number)


def open_metrics() -> Iterator[str]:
    """Yield the history: 10 requests a second on each server; a restarts at 8:00."""
    yield "# TYPE shop_requests counter"
    for server in "ab":
        for status, share in (("200", 1.0), ("500", 0.1)):
            for at in range(0, 30 * 60, STEP):
                count = _count(at, server, status) * share
                yield (
                    f'shop_requests_total{{server="{server}",status="{status}"}}'
                    f" {count:g} {START + at}"
                )
    yield "# TYPE shop_refunds counter"
    for at in range(12 * 60, 30 * 60, STEP):
        yield f"shop_refunds_total 7 {START + at}"
    yield "# TYPE shop_request_duration_seconds histogram"
    for server in "ab":
        for bound in BOUNDS:
            for at in range(0, 30 * 60, STEP):
                seen = _seen(server, float(bound)) * at // 10
                yield (
                    "shop_request_duration_seconds_bucket"
                    f'{{server="{server}",le="{bound}"}} {seen} {START + at}'
                )
        for at in range(0, 30 * 60, STEP):
            spent, count = _spent(server) * at / 10, 100 * at // 10
            name = f'{{server="{server}"}}'
            yield f"shop_request_duration_seconds_sum{name} {spent:g} {START + at}"
            yield f"shop_request_duration_seconds_count{name} {count} {START + at}"
    yield "# TYPE shop_export_duration_seconds histogram"
    for bound in BOUNDS:  # one export a second, and each takes 12 seconds
        for at in range(0, 30 * 60, STEP):
            seen = at if bound == "+Inf" else 0
            name = f'shop_export_duration_seconds_bucket{{le="{bound}"}}'
            yield f"{name} {seen} {START + at}"
    yield "# EOF"


def _count(at: int, server: str, status: str) -> int:
    """Return a counter's value; failures happen from minute 10 to 20, on b."""
    if status == "500":
        return 10 * min(max(at - 600, 0), 600) if server == "b" else 0
    restarted = 8 * 60 if server == "a" and at >= 8 * 60 else 0
    return 10 * (at - restarted)


def _seen(server: str, bound: float) -> int:
    """Return how many of 100 requests took at most so long; a is fast, b is not."""
    fast = 99 if server == "a" else 81
    return fast if bound < 2.5 else 100


def _spent(server: str) -> float:
    fast = 99 if server == "a" else 81
    return fast * 0.02 + (100 - fast) * 2.4


def stored(promtool: str, folder: Path) -> Path:
    """Write the history as blocks of Prometheus's storage."""
    text, data = folder / "history.om", folder / "data"
    text.write_text("\n".join(open_metrics()) + "\n")
    command = [promtool, "tsdb", "create-blocks-from", "openmetrics"]
    subprocess.run(
        [*command, str(text), str(data)], check=True, capture_output=True, timeout=60
    )
    return data


RESTART = (
    "sum(rate(shop_requests_total[5m]))",
    "rate(sum(shop_requests_total)[5m:15s])",
)
LATENCY = """\
sum(rate(shop_request_duration_seconds_sum[5m]))
  / sum(rate(shop_request_duration_seconds_count[5m]))
histogram_quantile(0.5, sum by (le)
  (rate(shop_request_duration_seconds_bucket[5m])))
histogram_quantile(0.95, sum by (le)
  (rate(shop_request_duration_seconds_bucket[5m])))
avg(histogram_quantile(0.95, sum by (le, server)
  (rate(shop_request_duration_seconds_bucket[5m]))))
1 - sum(rate(shop_request_duration_seconds_bucket{le="1.0"}[5m]))
  / sum(rate(shop_request_duration_seconds_count[5m]))"""


def asked(server: Prometheus, queries: tuple[str, ...], at: float) -> Iterator[str]:
    """Ask each query at a minute of the history."""
    for query in queries:
        yield query
        for labels, value in server.query(query.replace("\n", " "), minute(at)).items():
            yield f"  {labels + ' ' if labels else ''}{round(value, 3):g}"


def latency(server: Prometheus) -> Iterator[str]:
    """Ask the mean, two quantiles, a wrong quantile and a share."""
    lines = LATENCY.splitlines()
    pairs = tuple(f"{a}\n{b}" for a, b in zip(lines[::2], lines[1::2], strict=True))
    yield from asked(server, pairs, 25)
