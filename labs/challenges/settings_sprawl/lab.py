"""The lab: one settings file deployed with a hole in it, and its split."""

from challenges.settings_sprawl import report
from challenges.settings_sprawl.stage import ready, stage
from measuring.figures import Figure, count
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    here = stage()
    made = here.deployment
    account.step("One settings file, deployed with none of its five variables.")
    account.line("It starts. Then it is used:")
    account.line(report.errors(made("failing, nothing set")))

    account.step("With its database, and no SECRET_KEY: a stranger signs a link.")
    account.line(report.answers(made("failing, no key"), "forged"))

    account.step("With all its variables, and DEBUG=False.")
    account.line("The error page shows to everybody:")
    for name, value in report.leaks(made("failing, DEBUG=False")).items():
        account.line(f"{name}: {value}")

    account.step("Dead end: check --deploy.")
    account.line(report.deploy_check(here))

    account.step("Dead end: demand each variable where it is used.")
    for said in report.one_by_one(here):
        account.line(said)

    account.step("What tests run with.")
    account.line(report.settings_table(report.places_of(here, "failing")))

    account.step("Dead end: a leaked key, kept as a fallback.")
    account.line(report.answers(here.with_leaked_fallback(), "forged", "receipt"))

    account.step("The fixed layout, deployed with none of its variables.")
    account.line(report.refusal(made("fixed, nothing set").log))
    account.line("And with wrong ones:")
    account.line(report.wrong(here))

    account.step("And with all of them.")
    account.line(report.answers(made("fixed, DEBUG=False"), "forged", "receipt"))


def measure() -> dict[str, Figure]:
    """Count what is found late, what leaks, and what differs unsaid."""
    here = stage()
    made = here.deployment
    told = [
        report.told_at_start(made(f"{version}, nothing set"))
        for version in ("failing", "fixed")
    ]
    leaked = [
        report.leaked(made(f"{version}, DEBUG=False"))
        for version in ("failing", "fixed")
    ]
    silent = [
        report.silent(version, report.places_of(here, version))
        for version in ("failing", "fixed")
    ]
    return {
        "late": count(
            "Missing variables that the start says nothing of, of five",
            "variables",
            *(5 - len(one) for one in told),
        ),
        "leaked": count(
            "Secrets on the error page, of three",
            "secrets",
            *map(len, leaked),
        ),
        "silent": count(
            "Of seven settings, other in tests than in production, and unsaid",
            "settings",
            *map(len, silent),
        ),
    }


LAB = Lab(
    id="settings-sprawl",
    title="Missing environment variable: production starts anyway",
    needs=("postgresql",),
    headline="late",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("django", "gunicorn"),
)
