"""`run.py NAME --prove` and `run.py --all --prove`."""

import argparse
import io
import time
from collections.abc import Sequence
from contextlib import ExitStack
from typing import TextIO

from measuring.lab import Lab
from measuring.table import COULD_NOT_RUN
from proving.outcome import Outcome
from proving.prove import CouldNotProve, conclude, prove
from proving.stored import store_proof
from proving.verdict import Verdict
from services import ServiceMissing, open_server
from services.finding import KINDS


def prove_lab(lab: Lab, options: argparse.Namespace, out: TextIO) -> int:
    """Prove one lab, tell each part, and return the exit code.

    0: each part is red, needed or marked; 1: one is not; 2: it could not run.
    """
    print(f"{lab.title}\n{'=' * len(lab.title)}", file=out)
    try:
        outcome = _prove(lab, options, out)
    except CouldNotProve as error:
        print(error, file=out)
        return COULD_NOT_RUN
    print(file=out)
    code = conclude(outcome, lambda line: print(line, file=out))
    if options.record and options.part is None:
        print(f"Stored in {store_proof(outcome, lab.folder)}", file=out)
    return code


def prove_all(labs: Sequence[Lab], options: argparse.Namespace, out: TextIO) -> int:
    """Prove labs one after the other, in a table; return the exit code."""
    width = max((len(lab.id) for lab in labs), default=0)
    heads = ("parts", "red", "needed", "marked", "open")
    _line(out, width, "lab", heads, "time")
    totals = [0] * len(heads)
    codes = set()
    below: list[str] = []
    for lab in labs:
        began = time.monotonic()
        said = io.StringIO()
        try:
            outcome = _prove(lab, options, said)
        except (CouldNotProve, ServiceMissing) as error:
            codes.add(COULD_NOT_RUN)
            cells: tuple[object, ...] = ("could not run", "", "", "", "")
            below += ["", f"{lab.id}: {error}"]
        else:
            codes.add(0 if outcome.good else 1)
            counts = _counts(outcome)
            totals = [one + more for one, more in zip(totals, counts, strict=True)]
            cells = counts
            if not outcome.good:
                below += ["", f"{lab.id}:", *_wrong(outcome)]
            if options.record:
                store_proof(outcome, lab.folder)
        _line(out, width, lab.id, cells, f"{time.monotonic() - began:.0f} s")
    for line in below:
        print(line, file=out)
    kinds = ("red", "needed to run", "marked as unproven", "not proven")
    told = ", ".join(f"{n} {kind}" for n, kind in zip(totals[1:], kinds, strict=True))
    print(f"\n{len(labs)} labs, {totals[0]} parts: {told}", file=out)
    return 1 if 1 in codes else max(codes, default=0)


def _prove(lab: Lab, options: argparse.Namespace, out: TextIO) -> Outcome:
    """Prove a lab on servers that are opened once for all of its runs."""
    with ExitStack() as stack:
        servers = {need: stack.enter_context(open_server(need)) for need in lab.needs}
        return prove(
            lab.folder,
            lambda line: print(line, file=out, flush=True),
            also_fixed=lab.also_fixed,
            environment={
                KINDS[name].variable: one.url for name, one in servers.items()
            },
            jobs=options.jobs,
            only=options.part,
        )


def _counts(outcome: Outcome) -> tuple[int, ...]:
    return (
        len(outcome.found),
        outcome.count(Verdict.RED),
        outcome.count(Verdict.NEEDED),
        len(outcome.unproven),
        len(outcome.open),
    )


def _wrong(outcome: Outcome) -> list[str]:
    lines = [
        line
        for part, found in outcome.found
        if part in outcome.open
        for line in outcome.lines_of(part, found)
    ]
    return [f"  {line}" for line in (*lines, *outcome.problems())]


def _line(
    out: TextIO, width: int, name: str, cells: Sequence[object], seconds: str
) -> None:
    told = "".join(f"  {cell!s:>6}" for cell in cells)
    print(f"{name:<{width}}{told}  {seconds:>7}", file=out, flush=True)
