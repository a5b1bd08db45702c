"""Runs labs: `run.py NAME`, `--all`, `--list`; `--record` stores the result.

With `--prove` each part of the fix is taken out alone, and a test must fail.
"""

import argparse
import os
import sys
import textwrap
import time
from contextlib import ExitStack
from difflib import get_close_matches
from importlib import import_module
from typing import Any

import django

from measuring.figures import Figure, disagreements
from measuring.lab import LABS, Account, Lab
from measuring.made_with import store_all
from measuring.results import load, store
from measuring.table import COULD_NOT_RUN, run_all
from proving.command import prove_all, prove_lab
from provoking.command import provoke
from services import ServiceMissing, end_children, open_server, stop_on_signals


def find_labs() -> dict[str, Lab]:
    """Return each lab in labs/challenges/ by its id."""
    folders = sorted(path.parent.name for path in LABS.glob("*/lab.py"))
    labs = [import_module(f"challenges.{folder}.lab").LAB for folder in folders]
    return {lab.id: lab for lab in labs}


def main(arguments: list[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code."""
    parser = argparse.ArgumentParser(prog="npm run lab --", description=__doc__)
    parser.add_argument("name", nargs="?", help="the lab, which is its page's name")
    parser.add_argument("--list", action="store_true", help="list all labs")
    parser.add_argument(
        "--versions",
        action="store_true",
        help="store what the examples' output was made with in their versions.json",
    )
    parser.add_argument(
        "--errors",
        action="store_true",
        help="run the programs of labs/errors, or of one, and store what they print",
    )
    parser.add_argument("--all", action="store_true", help="run all, tell in a table")
    parser.add_argument(
        "--record", action="store_true", help="store what was measured in result.json"
    )
    parser.add_argument(
        "--prove",
        action="store_true",
        help="take each part of the fix out, alone: a test must fail each time",
    )
    parser.add_argument(
        "--part",
        metavar="FILE[:LINE]",
        help="prove only what begins there, such as fixed.py:12",
    )
    parser.add_argument(
        "--jobs", type=int, default=1, help="prove so many parts at once"
    )
    options = parser.parse_args(arguments)

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.config.settings.test")
    django.setup()
    labs = find_labs()
    stop_on_signals()
    try:
        if options.versions:
            for path in store_all():
                print(f"Stored in {path}")
            return 0
        if options.errors:
            return provoke(options.name, sys.stdout)
        if options.prove and options.all:
            return prove_all(list(labs.values()), options, sys.stdout)
        if options.all:
            return run_all(list(labs.values()), sys.stdout)
        return run_or_list(labs, options)
    except ServiceMissing as missing:
        print(missing, file=sys.stderr)
        return COULD_NOT_RUN
    except KeyboardInterrupt:
        # Servers are gone by now; a lab's scripts run on in their threads.
        end_children()
        print("\nStopped; what was started is gone.", file=sys.stderr)
        return 130


def run_or_list(labs: dict[str, Lab], options: argparse.Namespace) -> int:
    """Run the lab that is named, or list them; return the exit code."""
    if options.list or options.name is None:
        for lab in labs.values():
            print(f"{lab.id:<32} {lab.title} (needs {', '.join(lab.needs)})")
        return 0
    if options.name not in labs:
        near = get_close_matches(options.name, labs, n=1, cutoff=0.3)
        hint = f" Did you mean {near[0]}?" if near else ""
        print(f"There is no lab {options.name}.{hint} All: --list", file=sys.stderr)
        return COULD_NOT_RUN
    if options.prove:
        return prove_lab(labs[options.name], options, sys.stdout)
    return run(labs[options.name], record=options.record)


def run(lab: Lab, *, record: bool = False) -> int:
    """Run one lab with its account and measurement; return the exit code."""
    began = time.perf_counter()
    print(f"{lab.title}\n{'=' * len(lab.title)}")
    with ExitStack() as stack:
        servers = {need: stack.enter_context(open_server(need)) for need in lab.needs}
        versions = {need: server.version() for need, server in servers.items()}
        for need, server in servers.items():
            origin = "started for this run" if server.own else "already there"
            print(f"{need} {versions[need]}, {origin}")
        urls = [stack.enter_context(one.throwaway()) for one in servers.values()]
        stack.enter_context(lab.ready(*urls))
        lab.tell(Account(sys.stdout))
        print("\nMeasuring …", flush=True)
        figures = lab.measure()
    for figure in figures.values():
        print(textwrap.indent(describe(figure), "   "))
    if record:
        seconds = time.perf_counter() - began
        print(f"\nStored in {store(lab, figures, versions, seconds)}")
        return 0
    return compare(load(lab), figures)


def describe(figure: Figure) -> str:
    """Say a figure in words."""
    line = f"{figure.label}: {figure.sides}, {figure.change}"
    if figure.samples > 1:
        line += f" (medians of {figure.samples})"
    return line


def compare(stored: dict[str, Any], figures: dict[str, Figure]) -> int:
    """Say whether the page's figures hold here, and return the exit code."""
    problems = disagreements(stored["figures"], figures)
    if not problems:
        print(f"\nThe page's figures of {stored['ran_on']} hold on this machine.")
        return 0
    print(f"\nThe page's figures of {stored['ran_on']} do not hold here:")
    for problem in problems:
        print(f"   {problem}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
