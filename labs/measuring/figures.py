"""A figure: one thing counted or timed on both sides of a fix."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

Better = Literal["lower", "higher"]

# How far the ratio of two times may move on another machine or a busy day.
BAND = (0.35, 3.0)
# The same where one side waits for another process: how long, the scheduler decides.
WAITING_BAND = (0.05, 20.0)


@dataclass(frozen=True)
class Side:
    """What was measured before, or after: a count, or a median with its quartiles."""

    value: float
    low: float | None = None
    high: float | None = None

    def as_json(self) -> dict[str, float]:
        """Return the form that result.json holds."""
        if self.low is None or self.high is None:
            return {"value": self.value}
        return {"value": self.value, "low": self.low, "high": self.high}


@dataclass(frozen=True)
class Figure:
    """One figure; with a ratio below 1 it is what the fix costs."""

    label: str
    unit: str
    kind: Literal["count", "time"]
    better: Better
    before: Side
    after: Side
    samples: int = 1
    tolerance: tuple[float, float] = BAND

    @property
    def ratio(self) -> float | None:
        """Return before/after where lower is better, else after/before.

        None where that would divide by zero: nothing is left, or there was nothing.
        """
        pair = (self.before.value, self.after.value)
        worse, better = pair if self.better == "lower" else pair[::-1]
        return round(worse / better, 2) if better else None

    @property
    def sides(self) -> str:
        """Say what it was and what it became: `492 → 4 queries`."""
        return f"{self.before.value:g} → {self.after.value:g} {self.unit}"

    @property
    def change(self) -> str:
        """Say how much better the after is, or what it costs."""
        if self.ratio is None:
            return "none left" if self.better == "lower" else "none before"
        if self.ratio == 0:
            one = "none before" if self.better == "lower" else "none left"
            return f"{one}, which is the price"
        if self.ratio < 1:
            return f"{1 / self.ratio:.3g} times worse, which is the price"
        return f"{self.ratio:g} times better"

    def as_json(self) -> dict[str, Any]:
        """Return the form that result.json holds."""
        figure: dict[str, Any] = {
            "label": self.label,
            "unit": self.unit,
            "kind": self.kind,
            "better": self.better,
            "before": self.before.as_json(),
            "after": self.after.as_json(),
            "samples": self.samples,
            "ratio": self.ratio,
        }
        if self.kind == "time" and self.ratio is not None:
            figure["band"] = _band(self.ratio, self.tolerance)
        return figure


def _band(ratio: float, tolerance: tuple[float, float]) -> list[float]:
    """Return the ratios that agree with this one; a band never reaches across 1.

    There a gain would be a loss, and a cost would be none.
    """
    low, high = ratio * tolerance[0], ratio * tolerance[1]
    if ratio >= 1:
        return [round(max(1.0, low), 2), round(high, 2)]
    return [round(low, 2), round(min(1.0, high), 2)]


def count(
    label: str, unit: str, before: int, after: int, better: Better = "lower"
) -> Figure:
    """Return a figure that is exact and the same on every machine."""
    return Figure(label, unit, "count", better, Side(before), Side(after))


def time_both(
    label: str,
    before: Callable[[], object],
    after: Callable[[], object],
    samples: int = 15,
    tolerance: tuple[float, float] = BAND,
) -> Figure:
    """Time both sides in alternation; medians and quartiles in milliseconds."""
    return timed(label, *alternate(before, after, samples), tolerance)


def alternate(
    before: Callable[[], object], after: Callable[[], object], samples: int
) -> tuple[list[float], list[float]]:
    """Return how many milliseconds each side took, time after time.

    In alternation, so that what else the machine does meets both sides.
    """
    times: tuple[list[float], list[float]] = ([], [])
    for work in (before, after):
        work()  # The first run pays for connections and imports.
    for _ in range(samples):
        for work, taken in zip((before, after), times, strict=True):
            began = time.perf_counter()
            work()
            taken.append((time.perf_counter() - began) * 1000)
    return times


def timed(
    label: str,
    before: list[float],
    after: list[float],
    tolerance: tuple[float, float] = BAND,
) -> Figure:
    """Return the figure of two lists of milliseconds that `alternate` gave."""
    sides = (_side(before), _side(after))
    return Figure(label, "ms", "time", "lower", *sides, len(before), tolerance)


def _side(times: list[float]) -> Side:
    low, median, high = statistics.quantiles(times, n=4)
    return Side(round(median, 1), round(low, 1), round(high, 1))


def disagreements(stored: dict[str, Any], fresh: dict[str, Figure]) -> list[str]:
    """Say in which figures a fresh measurement departs from the stored ones.

    Counts must be equal; the ratio of times must lie in the stored band.
    """
    problems = [
        f"{name}: stored but no longer measured"
        if name in stored
        else f"{name}: measured but not stored"
        for name in sorted(stored.keys() ^ fresh.keys())
    ]
    for name in sorted(stored.keys() & fresh.keys()):
        old, new = stored[name], fresh[name]
        if new.kind == "count":
            was = (old["before"]["value"], old["after"]["value"])
            now = (new.before.value, new.after.value)
            if was != now:
                problems.append(
                    f"{name}: stored {was[0]} → {was[1]}, now {now[0]} → {now[1]}"
                )
        else:
            low, high = old["band"]
            if new.ratio is None or not low <= new.ratio <= high:
                problems.append(
                    f"{name}: ratio {new.ratio} is outside of the band {low} to {high}"
                )
    return problems
