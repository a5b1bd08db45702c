"""The lab: three attacks on a login, and the people who want to get in."""

from challenges.login_endpoint_abused import report
from challenges.login_endpoint_abused.stage import ready, stage
from measuring.figures import Figure, count
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("440 guesses at a login without a limit, in three attacks.")
    siege = stage().besiege("failing")
    account.line(report.attacks(siege))

    account.step("What the access log says, once it is counted.")
    account.line(report.busiest(siege))

    account.step("A dead end: counters in each process.")
    account.line(report.in_memory())

    account.step("Dead ends and the fix: the same attacks, and 14 people after them.")
    account.line(report.versions())

    account.step("The fixed login, attack by attack.")
    siege = stage().besiege("fixed")
    account.line(report.attacks(siege))

    account.step("The people at the fixed login.")
    account.line(report.people(siege))

    account.step("Counted before the check, or after it?")
    account.line(report.at_once())

    account.step("The passwords that were found, and Django's rules.")
    account.line(report.rules())


def measure() -> dict[str, Figure]:
    """Count what three attacks bring, before and after."""
    before, after = stage().besiege("failing"), stage().besiege("fixed")
    return {
        "tried": count(
            "Passwords that the server checked, of 440 guesses",
            "passwords",
            before.hashed,
            after.hashed,
        ),
        "opened": count(
            "Accounts opened by three attacks",
            "accounts",
            len(before.opened),
            len(after.opened),
        ),
    }


LAB = Lab(
    id="login-endpoint-abused",
    title="Brute force on a login: rate limiting that lets owners in",
    needs=("redis", "postgresql"),
    headline="tried",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("django", "djangorestframework", "redis", "gunicorn"),
    also_fixed=("tries.py", "caller.py"),
)
