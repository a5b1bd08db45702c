"""result.json: what a lab measured, where, with which versions, on which day."""

import json
import os
import platform
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any

from measuring.figures import Figure
from measuring.lab import Lab


def load(lab: Lab) -> dict[str, Any]:
    """Read the stored result; raises FileNotFoundError where there is none."""
    text = (lab.folder / "result.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def store(
    lab: Lab, figures: dict[str, Figure], servers: dict[str, str], seconds: float
) -> Path:
    """Write result.json; `servers` maps each service to its version."""
    result = {
        "lab": lab.id,
        "ran_on": date.today().isoformat(),
        "machine": _machine(),
        "versions": {
            "python": platform.python_version(),
            **{name: metadata.version(name) for name in lab.packages},
            **servers,
        },
        "command": f"npm run lab -- {lab.id}",
        "seconds": max(1, round(seconds)),
        "needs": list(lab.needs),
        "headline": lab.headline,
        "figures": {name: figure.as_json() for name, figure in figures.items()},
    }
    path = lab.folder / "result.json"
    if path.exists() and (proof := load(lab).get("proof")) is not None:
        result["proof"] = proof
    path.write_text(
        json.dumps(result, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    return path


def _machine() -> dict[str, str | int]:
    return {
        "processor": _processor(),
        "cores": os.cpu_count() or 1,
        "system": _system(),
    }


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def _system() -> str:
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return f"{platform.system()} {platform.release()}"
    name = release["NAME"].removesuffix(" GNU/Linux")
    return f"{name} {release.get('VERSION_ID', '')}".strip()
