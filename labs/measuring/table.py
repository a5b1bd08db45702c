"""All labs, one after the other, and a table of what became of them."""

import io
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TextIO

from measuring.figures import disagreements
from measuring.lab import Account, Lab
from measuring.results import load
from services import Server, ServiceMissing, open_server

COULD_NOT_RUN = 2


@dataclass(frozen=True)
class Row:
    """What became of one lab; `why` says what to do where it does not hold."""

    result: str
    figure: str = ""
    change: str = ""
    why: tuple[str, ...] = ()


def run_all(labs: Sequence[Lab], out: TextIO) -> int:
    """Run labs, write a line for each as it ends, and return the exit code.

    0: all hold; 1: one does not; 2: one could not run, and the others hold.
    """
    width = max((len(lab.id) for lab in labs), default=0)
    rows: dict[str, Row] = {}
    with ExitStack() as stack:
        servers: dict[str, Server | ServiceMissing] = {}
        _line(out, width, ("lab", "result", "headline figure", "change", "time"))
        for lab in labs:
            began = time.perf_counter()
            rows[lab.id] = row = _run(lab, servers, stack)
            seconds = f"{time.perf_counter() - began:.0f} s"
            _line(out, width, (lab.id, row.result, row.figure, row.change, seconds))
    for name, row in rows.items():
        if row.why:
            print(f"\n{name}:", *(f"  {line}" for line in row.why), sep="\n", file=out)
    results = {row.result for row in rows.values()}
    if results & {"does not hold", "broke"}:
        return 1
    return COULD_NOT_RUN if "could not run" in results else 0


def _line(out: TextIO, width: int, cells: tuple[str, ...]) -> None:
    name, result, figure, change, seconds = cells
    line = f"{name:<{width}}  {result:<13}  {figure:<26}  {change:<22}  {seconds:>6}"
    print(line, file=out, flush=True)


def _run(
    lab: Lab, servers: dict[str, Server | ServiceMissing], stack: ExitStack
) -> Row:
    """Run one lab on servers that are opened once, whether it holds or not."""
    for need in lab.needs:
        if need not in servers:
            try:
                servers[need] = stack.enter_context(open_server(need))
            except ServiceMissing as absent:
                servers[need] = absent
    found = [servers[need] for need in lab.needs]
    missing = [str(one) for one in found if isinstance(one, ServiceMissing)]
    if missing:
        return Row("could not run", why=tuple(missing))
    try:
        with ExitStack() as own:
            urls = [
                own.enter_context(one.throwaway())
                for one in found
                if not isinstance(one, ServiceMissing)
            ]
            own.enter_context(lab.ready(*urls))
            lab.tell(Account(io.StringIO()))
            figures = lab.measure()
        stored = load(lab)
    except ServiceMissing as absent:
        return Row("could not run", why=(str(absent),))
    except Exception as error:
        said = f"{type(error).__name__}: {error}"
        return Row("broke", why=(said, f"See it: npm run lab -- {lab.id}"))
    problems = disagreements(stored["figures"], figures)
    figure = figures[lab.headline]
    result = "does not hold" if problems else "holds"
    return Row(result, figure.sides, figure.change, tuple(problems))
