"""What a run of the tests without a part says about that part."""

import re
from dataclasses import dataclass
from enum import Enum

from proving.part import Part
from proving.stage import Limits, Report, Run

MOST_SHOWN = 110


class Verdict(Enum):
    """What became of one part."""

    RED = "red"
    NEEDED = "needed to run"
    GREEN = "GREEN"
    NO_REASON = "red without a reason"
    HANGS = "TIMEOUT"

    @property
    def open(self) -> bool:
        """Tell whether such a part is not proven."""
        return self in {Verdict.GREEN, Verdict.NO_REASON, Verdict.HANGS}


@dataclass(frozen=True)
class Found:
    """A verdict, and what tells why."""

    verdict: Verdict
    why: str = ""


# Nothing was proven: the name that was taken out is missing where it is read.
MISSING_NAME = re.compile(
    r"^(?:builtins\.)?(?:NameError|UnboundLocalError|ImportError|AttributeError)\b"
    r".*?'(?P<name>[^\W\d]\w*)'(?! object)"
)
MISSING_ATTRIBUTE = re.compile(r"^AttributeError: module .* has no attribute '(\w+)'")
CANNOT_RUN = re.compile(
    r"^(?:SyntaxError|IndentationError)\b"
    r"|^TypeError: .*(?:missing \d+ required |takes \d+ positional argument)"
    r"|^TypeError: (?:exceptions must derive|catching classes that do not inherit)"
    r"|^(?:psycopg\.errors\.SyntaxError|django\.db\.utils\.ProgrammingError): syntax "
)


def judge(part: Part, run: Run, limits: Limits) -> Found:
    """Say what the tests say about a part that was taken out."""
    failures = [report for report in run.reports if report.outcome == "failed"]
    for report in failures:
        if "from pytest-timeout" in report.message:
            why = f"{_name(report)} ran for {limits.test} s and was stopped"
            return Found(Verdict.HANGS, why)
    if run.code is None:
        return Found(
            Verdict.HANGS, f"the tests ran for {limits.run} s and were stopped"
        )
    called = [report for report in failures if report.when == "call"]
    for report in called or failures:
        if cannot_run(part, report.message) or _insists(part, report):
            return Found(Verdict.NEEDED, first_line(report.message))
    if called:
        why = f"{_name(called[0])}: {first_line(called[0].message)}"
        return Found(Verdict.RED, why)
    if failures:
        when = {"collect": "loading", "setup": "a fixture of"}.get(
            failures[0].when, "tidying up after"
        )
        why = f"{when} {_name(failures[0])}: {first_line(failures[0].message)}"
        return Found(Verdict.NO_REASON, why)
    if run.code != 0:
        lines = run.output.strip().splitlines() or [""]
        return Found(Verdict.NO_REASON, f"pytest ended with {run.code}: {lines[-1]}")
    return Found(Verdict.GREEN)


def cannot_run(part: Part, message: str) -> bool:
    """Tell whether a failure says only that what was taken out is missing."""
    line = message.strip().splitlines()[0] if message.strip() else ""
    if CANNOT_RUN.match(line):
        return True
    if line.startswith("AttributeError"):
        if part.text.startswith("."):
            return True  # A link of a chain of calls, on which the next one hangs.
        missing = MISSING_ATTRIBUTE.match(line)
        return missing is not None and missing[1] in part.names
    if line.startswith("TypeError") and part.text.startswith("."):
        return True
    name = MISSING_NAME.match(line)
    return name is not None and name["name"] in part.names


def _insists(part: Part, report: Report) -> bool:
    """Tell whether a file cannot be loaded because a call insists on an argument."""
    refused = report.message.startswith(("TypeError: ", "ValueError: "))
    return part.argument and report.when == "collect" and refused


def first_line(message: str) -> str:
    """Return what a failure says in one line; of a comparison, the first difference."""
    lines = message.strip().splitlines() or ["no message"]
    line = lines[0].removeprefix("AssertionError: ").removeprefix("Failed: ")
    if line.startswith("--- "):
        name = "/".join(line.split("/")[-2:])
        gone = next((one for one in lines[2:] if one.startswith("-")), "")
        come = next((one for one in lines[2:] if one.startswith("+")), "")
        line = f"{name} differs: {gone} {come}".strip()
    return line if len(line) <= MOST_SHOWN else f"{line[: MOST_SHOWN - 2]} …"


def _name(report: Report) -> str:
    return report.test.split("::", 1)[-1].split("/")[-1]
