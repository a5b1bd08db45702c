"""Expand a matrix as GitHub documents it: product, then exclude, then include."""

from itertools import product
from pathlib import Path
from typing import Any

import yaml

Row = dict[str, Any]


def expand(matrix: dict[str, Any]) -> list[Row]:
    """Return one row for each job."""
    axes = {
        name: values
        for name, values in matrix.items()
        if name not in {"include", "exclude"}
    }
    rows: list[Row] = [
        dict(zip(axes, values, strict=True)) for values in product(*axes.values())
    ]
    rows = [
        row
        for row in rows
        if not any(one.items() <= row.items() for one in matrix.get("exclude", []))
    ]
    original = [dict(row) for row in rows]
    for extra in matrix.get("include", []):
        fits = [
            row
            for row, first in zip(rows, original, strict=False)
            if all(first[axis] == extra[axis] for axis in axes if axis in extra)
        ]
        for row in fits:
            row.update(extra)
        if not fits:
            rows.append(dict(extra))
    return rows


def of_job(path: Path, job: str) -> dict[str, Any]:
    """Return the matrix of a job in a workflow file."""
    matrix: dict[str, Any] = yaml.safe_load(path.read_text())["jobs"][job]["strategy"]
    return matrix["matrix"]


def named(row: Row) -> dict[str, str]:
    """Return a row as expressions name it: matrix.python, matrix.postgres."""
    return {f"matrix.{axis}": str(value) for axis, value in row.items()}
