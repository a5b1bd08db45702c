"""Run a suite in a process of its own, and take out what varies."""

import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

HERE = Path(__file__).parent
FIXED = {
    "COLUMNS": "72",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONPATH": ".",
}


def database_env(url: str) -> dict[str, str]:
    """Return the variables that lead libpq, and so Django, to this database."""
    parts = urlsplit(url)
    options = dict(
        pair.split("=", 1) for pair in unquote(parts.query).split("&") if pair
    )
    found = {
        "PGHOST": options.get("host", parts.hostname or ""),
        "PGPORT": str(parts.port or options.get("port", "")),
        "PGUSER": unquote(parts.username or ""),
        "PGPASSWORD": unquote(parts.password or ""),
        "PGDATABASE": parts.path[1:],
    }
    return {name: value for name, value in found.items() if value}


def run_pytest(
    folder: str, *arguments: str, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run pytest in one of the folders, without a cache and other plugins."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTEST_", "DJANGO_", "COLUMNS"))
    }
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments],
        cwd=HERE / folder,
        env=kept | FIXED | (env or {}),
        capture_output=True,
        text=True,
        timeout=120,
    )


def steady(text: str) -> str:
    """Take the time and the width of rules out of what pytest printed."""
    text = re.sub(r" in \d+\.\d+s", "", text)
    return re.sub(r"={3,}", "===", text)
