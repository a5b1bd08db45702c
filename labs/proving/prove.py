"""Proving a lab: each part of its fix is taken out alone, and a test must fail."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue

from proving.fix import take_apart
from proving.outcome import Outcome
from proving.part import Part
from proving.stage import Limits, Run, Stage, open_stage
from proving.verdict import Found, Verdict, first_line, judge

# The tests as they are may take this long: the first run has no measure yet.
FIRST = Limits(test=180, run=1200)

Tell = Callable[[str], None]


class CouldNotProve(RuntimeError):
    """The lab's tests do not run, or not green, with nothing taken out."""


def prove(
    folder: Path,
    tell: Tell,
    *,
    also_fixed: tuple[str, ...] = (),
    environment: Mapping[str, str] | None = None,
    jobs: int = 1,
    only: str | None = None,
) -> Outcome:
    """Take each part of a lab's fix out, alone, and say what its tests say.

    `only` is a place, such as `fixed.py` or `fixed.py:12`. Raises CouldNotProve.
    """
    labs = folder.parents[1]
    shown = folder.relative_to(labs.parent).as_posix()
    try:
        parts, marks = take_apart(folder, also_fixed)
    except ValueError as error:
        raise CouldNotProve(str(error)) from error
    if only is not None:
        parts = [part for part in parts if only in (part.file, part.place)]
        marks = [
            mark for mark in marks if only in (mark.file, f"{mark.file}:{mark.covers}")
        ]
    with ExitStack() as stack:
        stages: SimpleQueue[Stage] = SimpleQueue()
        first = stack.enter_context(open_stage(labs, folder.name, environment))
        limits = _limits(_unchanged(first, tell))
        stages.put(first)
        for _ in range(1, jobs):
            more = open_stage(labs, folder.name, environment)
            stages.put(stack.enter_context(more))
        outcome = Outcome(shown, (), tuple(marks))
        for part, found in _judged(parts, stages, limits, jobs):
            outcome = Outcome(shown, (*outcome.found, (part, found)), tuple(marks))
            for line in outcome.lines_of(part, found):
                tell(line)
    places = {part: number for number, part in enumerate(parts)}
    ordered = sorted(outcome.found, key=lambda one: places[one[0]])
    return Outcome(shown, tuple(ordered), tuple(marks))


def conclude(outcome: Outcome, tell: Tell) -> int:
    """Say what is left to do, and how many parts there are; return the exit code."""
    for problem in outcome.problems():
        tell(problem)
    tell(outcome.counts)
    return 0 if outcome.good else 1


def _judged(
    parts: Sequence[Part], stages: "SimpleQueue[Stage]", limits: Limits, jobs: int
) -> Iterator[tuple[Part, Found]]:
    def judged(part: Part) -> Found:
        if part.needed:
            return Found(Verdict.NEEDED, "what it gives is read by other lines")
        stage = stages.get()
        try:
            run = stage.run(limits, {part.file: part.without}, stop=True)
        finally:
            stages.put(stage)
        return judge(part, run, limits)

    if jobs == 1:
        yield from ((part, judged(part)) for part in parts)
        return
    with ThreadPoolExecutor(jobs) as pool:
        futures = {pool.submit(judged, part): part for part in parts}
        try:
            for future in as_completed(futures):
                yield futures[future], future.result()
        finally:
            pool.shutdown(cancel_futures=True)


def _unchanged(stage: Stage, tell: Tell) -> Run:
    """Run the tests with nothing taken out: they must be green."""
    run = stage.run(FIRST, stop=False)
    failed = [report for report in run.reports if report.outcome == "failed"]
    if run.code is None:
        raise CouldNotProve(
            f"The tests took longer than {FIRST.run} s with nothing taken out."
        )
    if failed:
        said = "".join(
            f"\n   {report.test}: {first_line(report.message)}" for report in failed
        )
        raise CouldNotProve(f"The tests are not green with nothing taken out:{said}")
    if run.code != 0:
        raise CouldNotProve(
            f"The tests do not run with nothing taken out:\n{run.output.strip()}"
        )
    passed = {
        one.test
        for one in run.reports
        if one.when == "call" and one.outcome == "passed"
    }
    if not passed:
        raise CouldNotProve("Every test was skipped with nothing taken out.")
    skipped = len({one.test for one in run.reports if one.outcome == "skipped"})
    without = f", {skipped} skipped" if skipped else ""
    took = f"{run.seconds:.0f} s"
    tell(f"{len(passed)} tests pass{without} in {took} with nothing taken out.")
    return run


def _limits(unchanged: Run) -> Limits:
    """Return what a test may take without a part: some times what it takes with it."""
    slowest: dict[str, float] = {}
    for report in unchanged.reports:
        slowest[report.test] = slowest.get(report.test, 0) + report.seconds
    test = round(30 + 3 * max(slowest.values(), default=0))
    return Limits(test=test, run=round(60 + test + 3 * unchanged.seconds))
