"""`run.py --errors [NAME]`: runs cases of labs/errors and stores what they print."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from difflib import get_close_matches
from typing import TextIO

from provoking.case import PAGES, Case, find_cases
from provoking.faults import faults_of
from provoking.messages import read_entry
from provoking.places import place_of
from provoking.running import run_programs
from provoking.stored import store, versions_of
from services import open_server

COULD_NOT_RUN = 2


def provoke(name: str | None, out: TextIO) -> int:
    """Run one case, or all, and store the output; return the exit code."""
    cases = find_cases()
    if name is not None:
        ids = [case.id for case in cases]
        wanted = name.removeprefix("docs/errors/").removesuffix(".md").replace("_", "-")
        if wanted not in ids:
            near = get_close_matches(wanted, ids, n=1, cutoff=0.3)
            hint = f" Did you mean {near[0]}?" if near else ""
            folder = wanted.replace("-", "_")
            print(f"There is no labs/errors/{folder}.{hint}", file=out)
            return COULD_NOT_RUN
        cases = [case for case in cases if case.id == wanted]
    faulty = 0
    for case in cases:
        faults = record(case)
        print(
            f"{case.id}: {'stored' if not faults else 'not stored'}",
            file=out,
            flush=True,
        )
        for fault in faults:
            print(f"  {fault}", file=out)
        faulty += bool(faults)
    return 1 if faulty else 0


def record(case: Case) -> list[str]:
    """Run the programs of a case; store what they printed when nothing is wrong."""
    entry = read_entry(PAGES / f"{case.id}.md")
    with serving(case) as (env, versions):
        ended = run_programs(case, env)
        faults = list(faults_of(case, entry, ended))
        if not faults:
            store(case, ended, versions_of(case, versions), date.today().isoformat())
    return faults


@contextmanager
def serving(case: Case) -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    """Open the servers of a case; give their environment and their versions."""
    with ExitStack() as stack:
        servers = {
            name: stack.enter_context(open_server(name)) for name in case.servers
        }
        env: dict[str, str] = {}
        for name, server in servers.items():
            env |= place_of(name, stack.enter_context(server.throwaway()))
        yield env, {name: server.version() for name, server in servers.items()}
