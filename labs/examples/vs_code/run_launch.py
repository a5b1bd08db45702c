"""What F5 starts: the command of a launch configuration, without the debugger."""

import os
import sys
from pathlib import Path
from typing import Any


# region command
def command(configuration: dict[str, Any], folder: Path) -> list[str]:
    """Return the command line of a configuration."""
    if "module" in configuration:
        target = ["-m", configuration["module"]]
    else:
        target = [filled(configuration["program"], folder)]
    arguments = [filled(each, folder) for each in configuration.get("args", [])]
    return [sys.executable, *target, *arguments]


def environment(configuration: dict[str, Any], file: dict[str, str]) -> dict[str, str]:
    """Return the variables: the machine's, then the file's, then `env`."""
    return os.environ | file | configuration.get("env", {})


# endregion command


def filled(text: str, folder: Path) -> str:
    """Put the folder that is open in the place of its variable."""
    return text.replace("${workspaceFolder}", str(folder))
