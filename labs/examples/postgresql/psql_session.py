"""Run a file of commands through psql and keep what the terminal shows."""

import subprocess
from pathlib import Path

from services.processes import find_binary

PSQL = find_binary("psql")
HERE = Path(__file__).parent


def run(url: str) -> str:
    """Create the tables, then play session.sql with its commands shown."""
    quiet = [str(PSQL), "--no-psqlrc", "--quiet", url]
    for command in (
        [*quiet, "--file", str(HERE / "schema.sql")],
        [*quiet[:2], url, "--echo-all", "--file", str(HERE / "session.sql")],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout
