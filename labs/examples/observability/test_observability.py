"""The examples of the page about observability, with two services and PostgreSQL."""

import re
from collections.abc import Callable

from examples.observability import investigation, pitfalls

Captured = Callable[[str, str, str], None]


def test_one_slow_order_is_found(postgres: str, captured: Captured):
    with investigation.site(postgres) as place:
        investigation.hundred_orders(place)
        buckets, trace_id = investigation.buckets(place)
        shown = "\n".join(buckets).replace(trace_id, "7c0e…")
        shown = re.sub(r'(le="0.5"[^#\n]*) #.*', r"\1", shown)
        shown = re.sub(r'(7c0e…"}) .*', r"\1", shown)
        captured(__file__, "metrics.txt", shown)
        drawn = "\n".join(investigation.tree(place, trace_id))
        captured(__file__, "trace.txt", drawn)
        lines = investigation.lines_of(place, trace_id)
        captured(__file__, "logs.txt", "\n".join(lines))
        every = place.log()
        assert len({it["trace_id"] for it in every if it["service"] == "shop"}) == 100
        counted = (
            f"lines in both logs: {len(every)}, of this order: {len(lines)}\n"
            f"spans: {len(place.spans())}, of this order: {drawn.count(chr(10))}"
        )
        captured(__file__, "counted.txt", counted)
        before = investigation.sizes(place)
        for number in range(100):
            place.order(number)
        after = investigation.sizes(place)
        rows = [f"{'bytes':<10}{'100 orders':>12}{'200 orders':>12}"]
        for says, one, two in zip(
            ("metrics", "logs", "spans"), before, after, strict=True
        ):
            # A fast machine shows one example fewer among the metrics.
            digits = 1 if says == "metrics" else 2
            one, two = (_rounded(size, digits) for size in (one, two))
            rows.append(f"{says:<10}{one:>12,}{two:>12,}")
        captured(__file__, "sizes.txt", "\n".join(rows))


def _rounded(size: int, digits: int) -> int:
    """Round to some digits: times and ids differ by some bytes from run to run."""
    return int(float(f"{size:.{digits - 1}e}"))


def test_a_sampler_at_the_start_cannot_know(captured: Captured):
    captured(__file__, "sampled.txt", "\n".join(pitfalls.sampled()))


def test_a_thread_needs_the_context(captured: Captured):
    rows = [
        f"{says:<32}{pitfalls.threads(carry)} traces"
        for says, carry in (
            ("pool.submit(ask)", False),
            ("pool.submit(context.run, ask)", True),
        )
    ]
    captured(__file__, "threads.txt", "\n".join(rows))
