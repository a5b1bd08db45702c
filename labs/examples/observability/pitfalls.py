"""Two ways to lose a trace: sampling before it is known, and a thread."""

import random
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context

from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.id_generator import IdGenerator
from opentelemetry.sdk.trace.sampling import ALWAYS_ON, Sampler, TraceIdRatioBased


class SeededIds(IdGenerator):
    """Random ids that are the same in each run."""

    def __init__(self) -> None:
        self.random = random.Random(7)

    def generate_trace_id(self) -> int:
        """Return an id of 128 bits."""
        return self.random.getrandbits(128)

    def generate_span_id(self) -> int:
        """Return an id of 64 bits."""
        return self.random.getrandbits(64)


def spans_of(
    sampler: Sampler, work: Callable[[TracerProvider], None]
) -> list[ReadableSpan]:
    """Return the spans that are exported while `work` runs."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider(sampler=sampler, id_generator=SeededIds())
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    work(provider)
    return list(exporter.get_finished_spans())


def thousand_requests(provider: TracerProvider) -> None:
    """Make 1,000 root spans, of which 10 are slow."""
    tracer = provider.get_tracer("shop")
    for number in range(1000):
        with tracer.start_as_current_span("GET /products/{sku}/") as span:
            span.set_attribute("slow", number % 100 == 50)


def sampled() -> Iterator[str]:
    """Compare a decision at the start with one at the end."""
    everything = spans_of(ALWAYS_ON, thousand_requests)
    # region samplers
    head = spans_of(TraceIdRatioBased(0.1), thousand_requests)
    tail = [
        span
        for number, span in enumerate(everything)
        if (span.attributes or {})["slow"] or number % 10 == 0
    ]
    # endregion samplers
    for says, spans in (("all", everything), ("head, 10 %", head), ("tail", tail)):
        slow = sum(bool((span.attributes or {})["slow"]) for span in spans)
        yield f"{says:<12}{len(spans):>5} traces kept, {slow:>2} of 10 slow ones"


def threads(carry: bool) -> int:
    """Return in how many traces one request with three threads ends up."""

    def request(provider: TracerProvider) -> None:
        tracer = provider.get_tracer("shop")

        # region thread
        def ask(supplier: str) -> None:
            with tracer.start_as_current_span(f"ask {supplier}"):
                ...

        with (
            tracer.start_as_current_span("GET /offers/"),
            ThreadPoolExecutor(3) as pool,
        ):
            for supplier in ("north", "south", "west"):
                if carry:
                    pool.submit(copy_context().run, ask, supplier)
                else:
                    pool.submit(ask, supplier)
        # endregion thread

    spans = spans_of(ALWAYS_ON, request)
    return len({span.context.trace_id for span in spans if span.context})
