"""The texts that the lab tells and the page shows."""

import re

import psycopg
from psycopg import sql

from challenges.ci_environment_drift.places import HERE, SEEDS, SUITES, Run, Stage
from measuring.outline import outline

Runs = dict[str, Run]
PLACES = ("laptop", "CI", "production")
TESTS = (
    "test_a_receipt_lies_in_the_folder_of_its_day",
    "test_a_discount_is_rounded_up",
    "test_search_finds_the_mug",
    "test_a_long_voucher_is_kept",
)


def before(stage: Stage) -> Runs:
    """Return the runs of the failing version, by place."""
    return {name: stage.all_runs()["failing", name] for name in PLACES}


def one_at_a_time(stage: Stage) -> Runs:
    """Return the laptop's run, and those with one thing of production's each."""
    names = ("laptop", "TZ=UTC", "discounts", "PostgreSQL")
    return {name: stage.all_runs()["failing", name] for name in names}


def pinned(stage: Stage, version: str) -> Runs:
    """Return the runs of a version in the pinned environment, by place."""
    return {name: stage.all_runs()[version, f"{name}, pinned"] for name in PLACES}


def table(runs: Runs) -> str:
    """Show one line for each test and one column for each place."""
    width = max(len(name) for name in TESTS) + 2
    lines = [" " * width + "".join(f"{place:<12}" for place in runs)]
    for name in TESTS:
        cells = (run.ended.get(name, "–") for run in runs.values())
        shown = (cell.upper() if cell == "failed" else cell for cell in cells)
        lines.append(f"{name:<{width}}" + "".join(f"{cell:<12}" for cell in shown))
    return "\n".join(line.rstrip() for line in lines)


def undecided(runs: Runs) -> int:
    """Count the tests that end differently in another place."""
    return sum(len({run.ended[name] for run in runs.values()}) > 1 for name in TESTS)


def failures(run: Run) -> str:
    """Return pytest's own lines about the tests that failed."""
    found = re.findall(r"^FAILED (?:\S+::)(\w+ - .+)$", run.said, re.M)
    return "\n".join(found)


def traceback(stage: Stage) -> str:
    """Return the traceback of the voucher in production, without others' frames."""
    place = stage.places()["production"]
    run = stage.run("failing", place, SUITES[1:], "voucher", style="native")
    start = run.said.index("Traceback")
    end = run.said.index("\n=", start)
    return outline(run.said[start:end], f"{HERE}/")


def differences(stage: Stage) -> str:
    """Return variables and packages of laptop and production, as diff shows them."""
    sides = []
    for name in ("laptop", "production"):
        place = stage.places()[name]
        variables = [f"{key}={value}" for key, value in place.variables.items()]
        variables = [re.sub(r"//.*", "//…", line) for line in variables]
        sides.append(sorted(variables) + stage.installed(place))
    laptop, production = sides
    lines = [f"< {line}" for line in laptop if line not in production]
    lines += [f"> {line}" for line in production if line not in laptop]
    return "\n".join(lines)


def again(stage: Stage) -> str:
    """Return how often each test of the export passes in five runs in one place."""
    names = (*TESTS[:2], "test_labels_stand_in_order")
    width = max(len(name) for name in names) + 2
    lines = [f"{'passes, in five runs':<{width}}{'failing':>8}{'fixed':>8}"]
    for name in names:
        counts = [passes(stage, version, name) for version in ("failing", "fixed")]
        lines.append(f"{name:<{width}}{counts[0]:>8}{counts[1]:>8}")
    return "\n".join(lines)


def passes(stage: Stage, version: str, name: str) -> int:
    """Count in how many of the runs in one place a test passes."""
    runs = [stage.all_runs()[version, f"again {seed}"] for seed in SEEDS]
    return sum(run.ended[name] == "passed" for run in runs)


def refusal(run: Run) -> str:
    """Return what the fixed settings say without a PostgreSQL database."""
    line = next(line for line in run.said.splitlines() if "Improperly" in line)
    return line.partition(" - ")[2]


def collations(stage: Stage) -> str:
    """Return how one server sorts the same names in two ways."""
    lines = []
    with psycopg.connect(stage.database) as connection:
        for collation in ("C", "en-x-icu"):
            order = sql.SQL("SELECT n FROM unnest(%s::text[]) n ORDER BY n COLLATE {}")
            query = order.format(sql.Identifier(collation))
            rows = connection.execute(query, [["Zawadi", "amina", "Baraka"]]).fetchall()
            lines.append(f"{collation:<10} {', '.join(row[0] for row in rows)}")
    return "\n".join(lines)
