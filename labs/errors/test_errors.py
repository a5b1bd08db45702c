"""Every error that a page explains is provoked here, and ended by the page's fix."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import date

import pytest

from provoking.case import PAGES, Case, Ended, find_cases
from provoking.faults import faults_of, stale_outputs
from provoking.messages import read_entry
from provoking.places import place_of
from provoking.running import run_programs
from provoking.stored import confirm, is_current, stored_endings, versions_of
from services import Server, ServiceMissing
from services.docker_engine import find_engine


@pytest.mark.parametrize("case", find_cases(), ids=lambda case: case.id)
def test_an_error_is_printed_and_its_fix_ends_it(
    case: Case, server: Callable[..., Server], again: bool, recapture: bool
):
    entry = read_entry(PAGES / f"{case.id}.md")
    versions = {name: server(name).version() for name in case.servers}
    if _is_known(case, versions, again):
        ended = stored_endings(case)
    else:
        ended = _run(case, server)
    faults = [*faults_of(case, entry, ended), *stale_outputs(case, entry, ended)]
    assert not faults, "\n".join(faults)
    if recapture and again and not (case.engine and not _has_engine()):
        confirm(case, versions_of(case, versions), date.today().isoformat())


def _is_known(case: Case, versions: dict[str, str], again: bool) -> bool:
    """Tell whether a run would only repeat what was printed before, or cannot be."""
    if case.engine and not _has_engine():
        return True
    return not again and is_current(case, versions)


def _run(case: Case, server: Callable[..., Server]) -> dict[str, Ended]:
    with ExitStack() as stack:
        env: dict[str, str] = {}
        for name in case.servers:
            env |= place_of(name, stack.enter_context(server(name).throwaway()))
        return run_programs(case, env)


def _has_engine() -> bool:
    try:
        find_engine()
    except ServiceMissing:
        return False
    return True
