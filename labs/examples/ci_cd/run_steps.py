"""Runs the `run:` steps of a workflow's job here, as a runner's shell would."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import yaml

# Plays `docker compose run --rm test` where the tests have no engine: the
# service's command, in the folder that the image has it in.
DOCKER = """#!/bin/sh
[ "$1 $2" = "compose run" ] || exit 0
shift 4
cd app && exec ${@:-python manage.py test --noinput}
"""

# What GitHub documents for `shell: bash` and for no `shell` at all.
# region shells
SHELLS = {
    "bash": ["bash", "--noprofile", "--norc", "-eo", "pipefail"],
    None: ["bash", "-e"],
}
# endregion shells


class Step(NamedTuple):
    """One step: its name, how it ended and what it printed."""

    name: str
    exit_code: int | None
    output: str

    @property
    def state(self) -> str:
        """Say how the step ended, in words."""
        if self.exit_code is None:
            return "not run"
        return "passed" if self.exit_code == 0 else f"failed, exit {self.exit_code}"


def run_script(
    script: str, cwd: Path, env: dict[str, str], shell: str | None
) -> subprocess.CompletedProcess[str]:
    """Write a step's script to a file and run it with a runner's shell."""
    path = cwd / "step.sh"
    path.write_text(script)
    played = cwd / "played"
    played.mkdir(exist_ok=True)
    (played / "docker").write_text(DOCKER)
    (played / "docker").chmod(0o755)
    first = f"{played}:{Path(sys.executable).parent}"
    here = {"PATH": f"{first}:{os.environ['PATH']}", **env}
    return subprocess.run(
        [*SHELLS[shell], str(path)],
        cwd=cwd,
        env=here,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )


def run_job(
    workflow: Path, job: str, cwd: Path, env: dict[str, str], skip: set[str]
) -> list[Step]:
    """Run the steps of a job in order; after one that fails, no other."""
    loaded = yaml.safe_load(workflow.read_text())
    shell = loaded.get("defaults", {}).get("run", {}).get("shell")
    done: list[Step] = []
    for step in loaded["jobs"][job]["steps"]:
        if "run" not in step or step["name"] in skip:
            continue
        if any(earlier.exit_code for earlier in done):
            done.append(Step(step["name"], None, ""))
            continue
        result = run_script(step["run"], cwd, env, shell)
        done.append(Step(step["name"], result.returncode, result.stdout))
    return done


def report(title: str, steps: list[Step]) -> str:
    """Show the steps of a job, one a line."""
    lines = [f"  {step.name:<30} {step.state}" for step in steps]
    return "\n".join([title, *lines])


# region insert
def insert(script: str, values: dict[str, str]) -> str:
    """Put values in the place of `${{ … }}`: before any shell reads the script."""

    def value(match: re.Match[str]) -> str:
        return values[match[1]]

    return re.sub(r"\$\{\{ *(.+?) *\}\}", value, script)


# endregion insert
