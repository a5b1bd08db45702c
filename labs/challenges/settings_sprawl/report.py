"""The texts that the lab tells and the page shows."""

import ast
import html
import json
import re
import textwrap

from challenges.settings_sprawl.stage import (
    HERE,
    REQUIRED,
    SECRETS,
    Deployment,
    Place,
    Stage,
)

CHECK = ("-m", "django", "check")
DEPLOY = (*CHECK, "--deploy")
STRICT = (*DEPLOY, "--fail-level", "WARNING")


def answers(made: Deployment, *names: str) -> str:
    """Show what some requests got."""
    lines = []
    for name in names:
        answer = made.answers[name]
        shown = answer.body if answer.status == 200 else ""
        lines.append(f"GET {TOLD[name]:<40} {answer.status} {shown}".rstrip())
    return "\n".join(lines)


TOLD = {
    "forged": "/receipts/<signed with changeme>/",
    "receipt": "/receipts/<signed with the key>/",
    "pay": "/pay/",
    "write": "/write/",
}


def errors(made: Deployment) -> str:
    """Return each address that failed, with the first error of its traceback."""
    error = r"([a-zA-Z]\S*(?:Error|Disconnected): .+)$"
    found = re.findall(
        rf"^Internal Server Error: (/\w+)\S*\n(?:.*\n)*?{error}", made.log, re.M
    )
    return "\n".join(f"{path + '/':<12}{error}" for path, error in found)


def refusal(said: str) -> str:
    """Return the message that a start ended with, or its last line without one."""
    _, found, rest = said.partition("django.core.exceptions.ImproperlyConfigured")
    return (found + rest).strip() or said.strip().rpartition("\n")[2]


def leaks(made: Deployment) -> dict[str, str]:
    """Return what stands on the error page beside each name that holds a secret."""
    cell = r'<td(?: class="code")?><pre>(.*?)</pre></td>'
    rows = re.findall(rf"<td>(\w+)</td>\s*{cell}", made.answers["pay"].body, re.S)
    shown = {name: html.unescape(re.sub("<.*?>", "", value)) for name, value in rows}
    words = SECRETS.values()
    return {
        name: value
        for name, value in shown.items()
        if any(word in value for word in words)
    }


def leaked(made: Deployment) -> set[str]:
    """Return the variables whose secret stands on the error page."""
    body = html.unescape(made.answers["pay"].body)
    return {name for name, word in SECRETS.items() if word in body}


def told_at_start(made: Deployment) -> set[str]:
    """Return the variables that the start itself names."""
    if made.up:
        return set()
    return {name for name in REQUIRED if name in made.log}


def deploy_check(stage: Stage) -> str:
    """Return the first sentence of each warning that `check --deploy` has."""
    done = stage.run("failing", "mysite.settings", {"DEBUG": ""}, *DEPLOY)
    strict = stage.run("failing", "mysite.settings", {"DEBUG": ""}, *STRICT)
    found = re.findall(r"^\?: \((\S+)\) (.+?[.])(?: |$)", done.stderr, re.M)
    lines = [
        textwrap.fill(f"{number}  {first}", 80, subsequent_indent="  ")
        for number, first in found
    ]
    counted = re.findall(r"^System check identified \d.*$", done.stderr, re.M)
    counted += re.findall(r"^System check identified \d.*$", done.stdout, re.M)
    codes = [
        f"exit code {done.returncode}",
        f"exit code {strict.returncode} with --fail-level WARNING",
    ]
    return "\n".join([*lines, *counted, *codes])


def one_by_one(stage: Stage) -> list[str]:
    """Return the errors of start after start, each given what the last asked for."""
    variables: dict[str, str] = {}
    said = []
    for _ in range(len(REQUIRED) + 1):
        done = stage.run("one_by_one", "settings", variables, *CHECK)
        if done.returncode == 0:
            break
        said.append(done.stderr.splitlines()[-1])
        name = said[-1].split("'")[1]
        variables[name] = stage.all_set()[name]
    return said


def wrong(stage: Stage) -> str:
    """Return what the fixed start says of two bad values and a missing one."""
    variables = stage.all_set() | {"SECRET_KEY": "changeme", "ALLOWED_HOSTS": "*"}
    del variables["PAYMENTS_KEY"]
    done = stage.run("fixed", "mysite.settings.production", variables, *CHECK)
    return refusal(done.stderr)


def without_preload(stage: Stage) -> str:
    """Return what Gunicorn logs when a worker, and not its parent, is refused."""
    made = stage.deploy("fixed", {}, "mysite.wsgi", "--workers", "1")
    said = re.findall(
        r"Listening at|^django[.]core[.]exceptions[.]\w+: .*|Worker failed to boot",
        made.log,
        re.M,
    )
    return "\n".join([*dict.fromkeys(said), f"exit code {made.code}"])


def places_of(stage: Stage, version: str) -> dict[str, Place]:
    """Return the settings of one version in three places."""
    ways = {
        "failing": {
            "laptop": ("mysite.settings", {}),
            "tests": ("mysite.settings", {}),
            "production": ("mysite.settings", {"DEBUG": ""}),
        },
        "fixed": {
            "laptop": ("mysite.settings.local", {}),
            "tests": ("mysite.settings.test", {}),
            "production": ("mysite.settings.production", stage.all_set()),
        },
    }
    if version not in stage.places:
        told = {
            place: stage.run(version, *way, "../show.py", place)
            for place, way in ways[version].items()
        }
        stage.places[version] = {
            place: Place(**json.loads(done.stdout or f'"{done.stderr[-300:]}"'))
            for place, done in told.items()
        }
    return stage.places[version]


def settings_table(places: dict[str, Place]) -> str:
    """Show settings by place; a backend by its last word."""
    lines = [" " * 25 + "".join(f"{place:<11}" for place in places)]
    for name in places["tests"].shown:
        cells = [_short(place.shown[name]) for place in places.values()]
        lines.append(f"{name:<25}" + "".join(f"{cell:<11}" for cell in cells))
    return "\n".join(lines)


# The test runner sets these two itself.
BY_THE_RUNNER = {"DEBUG", "EMAIL_BACKEND"}


def differing(places: dict[str, Place]) -> list[str]:
    """Name the settings that tests have and production has not."""
    tests, production = places["tests"].shown, places["production"].shown
    return [name for name in tests if tests[name] != production[name]]


def silent(version: str, places: dict[str, Place]) -> list[str]:
    """Name what differs in tests, and neither the runner nor a tests' file says so."""
    path = HERE / version / "mysite" / "settings" / "test.py"
    stated = _assigned(path.read_text()) if path.exists() else set()
    return [name for name in differing(places) if name not in stated | BY_THE_RUNNER]


def _assigned(source: str) -> set[str]:
    return {
        target.id
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _short(value: object) -> str:
    if isinstance(value, str):
        return value.split(".")[-2]
    return "set" if isinstance(value, list) else str(value)
