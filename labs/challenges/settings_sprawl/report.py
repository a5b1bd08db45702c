"""The texts that the lab tells and the page shows."""

import ast
import html
import json
import re
import textwrap
from concurrent.futures import ThreadPoolExecutor

from challenges.settings_sprawl.stage import (
    HERE,
    REQUIRED,
    SECRETS,
    Deployment,
    Settings,
    Stage,
)

CHECK = ("-m", "django", "check")
DEPLOY = (*CHECK, "--deploy")


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
    """Return the message that a start ended with."""
    return said[said.index("django.core.exceptions.ImproperlyConfigured") :].strip()


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
    done = stage.run("failing", "settings", {"DEBUG": ""}, *DEPLOY)
    found = re.findall(r"^\?: \((\S+)\) (.+?[.])(?: |$)", done.stderr, re.M)
    lines = [
        textwrap.fill(f"{number}  {first}", 80, subsequent_indent="  ")
        for number, first in found
    ]
    counted = re.findall(r"^System check identified \d.*$", done.stderr, re.M)
    counted += re.findall(r"^System check identified \d.*$", done.stdout, re.M)
    return "\n".join([*lines, *counted, f"exit code {done.returncode}"])


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
    done = stage.run("fixed", "settings.production", variables, *CHECK)
    return refusal(done.stderr)


def settings_of(stage: Stage) -> dict[str, dict[str, Settings]]:
    """Return what some settings are in three places, in both versions."""
    ways = {
        "failing": {
            "laptop": ("settings", {}),
            "tests": ("settings", {}),
            "production": ("settings", {"DEBUG": ""}),
        },
        "fixed": {
            "laptop": ("settings.local", {}),
            "tests": ("settings.test", {}),
            "production": ("settings.production", stage.all_set()),
        },
    }
    if not stage.shown:
        with ThreadPoolExecutor(3) as pool:
            asked = {
                (version, place): pool.submit(
                    stage.run, version, *way, "../show.py", place
                )
                for version, places in ways.items()
                for place, way in places.items()
            }
        for (version, place), run in asked.items():
            shown = json.loads(run.result().stdout)
            stage.shown.setdefault(version, {})[place] = shown
    return stage.shown


def settings_table(places: dict[str, Settings]) -> str:
    """Show settings by place; a backend by its last word."""
    lines = [" " * 25 + "".join(f"{place:<11}" for place in places)]
    for name in places["tests"]:
        cells = [_short(settings[name]) for settings in places.values()]
        lines.append(f"{name:<25}" + "".join(f"{cell:<11}" for cell in cells))
    return "\n".join(lines)


def silent(version: str, places: dict[str, Settings]) -> list[str]:
    """Name what differs between tests and production, and stands in neither's file."""
    tests, production = places["tests"], places["production"]
    differ = [name for name in tests if tests[name] != production[name]]
    stated = {"DEBUG"}  # A variable says it, or the test runner.
    for place in ("test", "production"):
        path = HERE / version / "settings" / f"{place}.py"
        if path.exists():
            stated |= _assigned(path.read_text())
    return [name for name in differ if name not in stated]


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
