"""The lab: one suite in three places, and then in one."""

from challenges.ci_environment_drift import report
from challenges.ci_environment_drift.places import SUITES, ready, stage
from measuring.figures import Figure, count
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    here = stage()
    account.step("Three places: two variables, and the day on which pip ran.")
    for name, place in here.places().items():
        variables = {**place.variables}
        if "DATABASE_URL" in variables:
            variables["DATABASE_URL"] = "postgresql://…"
        account.line(f"{name:<11} {variables}, {' '.join(here.installed(place))}")

    account.step("The same commit and the same four tests in each.")
    account.line(report.table(report.before(here)))
    account.line("In production pytest says:")
    account.line(report.failures(report.before(here)["production"]))

    account.step("A dead end: run it again.")
    account.line(report.again(here))

    account.step("What differs between laptop and production?")
    account.line(report.differences(here))

    account.step("The laptop, with one thing of production's at a time.")
    account.line(report.table(report.one_at_a_time(here)))

    account.step("One environment, and the code as it was.")
    account.line(report.table(report.pinned(here, "failing")))

    account.step("One environment, and the fixed code.")
    account.line(report.table(report.pinned(here, "fixed")))

    account.step("And whoever comes without that environment?")
    laptop = here.places()["laptop"]
    account.line(report.refusal(here.run("fixed", laptop, SUITES[1:], "test")))


def measure() -> dict[str, Figure]:
    """Count on how many tests the places disagree, and how many fail at the end."""
    before, after = report.before(stage()), report.pinned(stage(), "fixed")
    return {
        "undecided": count(
            "Tests that end differently in another place, of four",
            "tests",
            report.undecided(before),
            report.undecided(after),
        ),
        "production": count(
            "Tests that fail in production, of four",
            "tests",
            len(before["production"].failed),
            len(after["production"].failed),
        ),
    }


LAB = Lab(
    id="ci-environment-drift",
    title="Environment drift: green on the laptop, red in production",
    needs=("postgresql",),
    headline="undecided",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("django", "psycopg", "pytest"),
)
