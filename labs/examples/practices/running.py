"""Running commands as a reader would, and keeping what they say."""

import os
import subprocess
import sys
from pathlib import Path

BIN = Path(sys.executable).parent


def run(
    command: list[str],
    folder: Path,
    text: str | None = None,
    **env: str,
) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, with nothing of the caller's environment but PATH."""
    return subprocess.run(
        command,
        cwd=folder,
        input=text,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={
            "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "PYTHONDONTWRITEBYTECODE": "1",
            **env,
        },
    )


def region(path: Path, name: str) -> str:
    """Return the lines of a region, as a page shows them."""
    lines = path.read_text().splitlines()
    begin = lines.index(f"# region {name}")
    end = lines.index(f"# endregion {name}")
    return "\n".join(lines[begin + 1 : end]).strip("\n") + "\n"
