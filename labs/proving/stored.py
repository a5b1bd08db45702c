"""The proof in result.json: how many parts, what of them is proven, of which files."""

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

from proving.outcome import Outcome
from proving.pairs import SKIPPED
from proving.verdict import Verdict

# What a run writes, and no proof depends on.
WRITTEN = {"output", "passed.json", "result.json", *SKIPPED}


def sources_of(folder: Path) -> str:
    """Return the SHA-256 of every file in a lab's folder that a proof depends on."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and not WRITTEN & set(name.parts):
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            digest.update(f"{name.as_posix()} {content}\n".encode())
    return digest.hexdigest()


def proof_of(outcome: Outcome, folder: Path) -> dict[str, Any]:
    """Return the form that result.json holds."""
    return {
        "parts": len(outcome.found),
        "red": outcome.count(Verdict.RED),
        "needed_to_run": outcome.count(Verdict.NEEDED),
        "unproven": [
            {"file": part.file, "line": part.line, "reason": mark.reason}
            for part, mark in outcome.unproven
        ],
        "ran_on": date.today().isoformat(),
        "sources": sources_of(folder),
    }


def store_proof(outcome: Outcome, folder: Path) -> Path:
    """Write the proof into result.json, beside the figures that are there."""
    path = folder / "result.json"
    result = json.loads(path.read_text(encoding="utf-8"))
    result["proof"] = proof_of(outcome, folder)
    text = json.dumps(result, indent=2, ensure_ascii=False) + "\n"
    path.write_text(text, encoding="utf-8")
    return path


def fault_of(folder: Path) -> str | None:
    """Say what is wrong with the stored proof of a lab; None when it holds."""
    path = folder / "result.json"
    result = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    proof = result.get("proof")
    if proof is None:
        return "its fix was never taken apart"
    if proof["sources"] != sources_of(folder):
        return "its files have changed since its fix was taken apart"
    proven = proof["red"] + proof["needed_to_run"] + len(proof["unproven"])
    if (left := proof["parts"] - proven) > 0:
        return f"{left} of the {proof['parts']} parts of its fix are not proven"
    return None


def renewing(folder: Path) -> str:
    """Return the command that stores a proof."""
    return f"npm run lab -- {folder.name.replace('_', '-')} --prove --record"
