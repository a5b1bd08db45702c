"""The texts that the lab tells and the page shows."""

import json
import re
import subprocess
from collections.abc import Iterable

from django.contrib.auth.password_validation import (
    get_password_validators,
    validate_password,
)
from django.core.exceptions import ValidationError

from challenges.login_endpoint_abused.attack import WEAK, Answer
from challenges.login_endpoint_abused.people import PEOPLE
from challenges.login_endpoint_abused.stage import WORKERS, Siege, stage

VERSIONS = {
    "failing": "no limit",
    "throttled": "the framework's throttle",
    "one-proxy": "the same, NUM_PROXIES = 1",
    "locking": "lock the account",
    "fixed": "budgets, known browsers",
}
# What the page recommends to ask for; Django's start project asks for it too.
RULES = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("MinimumLengthValidator", "CommonPasswordValidator")
]


# The address that our proxy appended, and the status: the last ones of a line.
COUNTED = "awk '{print $(NF-3), $NF}' access.log | sort | uniq -c | sort -rn | head -7"


def busiest(siege: Siege) -> str:
    """Return the addresses that come most often in the access log."""
    done = subprocess.run(
        ["sh", "-c", COUNTED],
        cwd=stage().written(siege.access),
        env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def attacks(siege: Siege) -> str:
    """Return what each attack brought."""
    lines = [f"{'attack':<13}{'guesses':>8}{'tried':>7}  opened"]
    for name, outcome in siege.attacks.items():
        opened = ", ".join(outcome.opened) or "–"
        lines.append(f"{name:<13}{outcome.sent:>8}{outcome.tried:>7}  {opened}")
    return "\n".join(lines)


def versions() -> str:
    """Return what every login of this lab makes of the same attacks and people."""
    head = f"{'the login has':<28}{'tried':>6}{'opened':>8}{'people refused':>16}"
    lines = [head]
    for version, what in VERSIONS.items():
        siege = stage().besiege(version)
        lines.append(
            f"{what:<28}{siege.hashed:>6}{len(siege.opened):>8}{siege.refused:>16}"
        )
    return "\n".join(lines)


def people(siege: Siege) -> str:
    """Return who got in, and what the others were told; alike ones once."""
    told = [
        f"{person.who:<31}{'in' if answer.status == 200 else refusal(answer)}"
        for person, answer in zip(PEOPLE, siege.people, strict=True)
    ]
    return "\n".join(f"{told.count(line)} × {line}" for line in dict.fromkeys(told))


def refusal(answer: Answer) -> str:
    """Return a refusal in one line, without the seconds, which pass."""
    wait = ", come back later" if answer.retry_after else ", for good"
    return f"{answer.status}{wait}"


def answer(refused: Answer) -> str:
    """Return a refusal as the client gets it, without the seconds, which pass."""
    detail = re.sub(r"\d+", "<seconds>", refused.detail)
    return f"{refused.status}\nRetry-After: <seconds>\n{detail}"


def plain_log(lines: Iterable[str]) -> str:
    """Return log lines, each kind once, without the times."""
    kept = []
    for line in lines:
        if not line.startswith("{"):
            continue  # Gunicorn's own.
        entry = json.loads(line)
        for key in ("timestamp", "request", "request_id", "seconds"):
            if key in entry:
                entry[key] = "…"
        kept.append(json.dumps(entry, ensure_ascii=False))
    return "\n".join(dict.fromkeys(kept))


def in_memory() -> str:
    """Return how many passwords a limit in each process lets through."""
    outcome = stage().until_all_refuse()
    return (
        f"limit 5, {WORKERS} processes: {outcome.tried} passwords tried "
        "before all of them refuse"
    )


def at_once() -> str:
    """Return what four guesses at once make of one try that is left."""
    head = f"{'5 tries, 4 of them spent, then 4 at once':<42}tried in all"
    lines = [
        f"{VERSIONS[version]:<42}{stage().at_once(version):>12}"
        for version in ("locking", "fixed")
    ]
    return "\n".join([head, *lines])


def rules() -> str:
    """Return what Django's rules for passwords say to those that were found."""
    validators = get_password_validators(RULES)
    lines = []
    for password in WEAK.values():
        try:
            validate_password(password, password_validators=validators)
            said = "accepted"
        except ValidationError as error:
            said = " ".join(error.messages)
        lines.append(f"{password:<13}{said}")
    return "\n".join(lines)
