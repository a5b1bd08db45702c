"""The examples of the page on database design, run against PostgreSQL."""

import shutil
from collections.abc import Callable
from pathlib import Path

from examples.database_design import foreign_key_index, normalise, on_delete, story

Captured = Callable[[str, str, str], None]


def test_a_sheet_comes_apart_and_loses_nothing(postgres: str, captured: Captured):
    anomalies, steps = normalise.report(postgres)
    assert steps.endswith("same as the sheet: yes")
    captured(__file__, "anomalies.txt", anomalies)
    captured(__file__, "steps.txt", steps)


def test_the_foreign_key_decides_what_a_delete_takes_along(
    postgres: str, captured: Captured
):
    captured(__file__, "on_delete.txt", "\n".join(on_delete.report(postgres)))


def test_a_foreign_key_without_an_index_scans_the_table(
    postgres: str, captured: Captured
):
    told = list(foreign_key_index.report(postgres))
    assert "scanned 200000, index lookups 0" in told[0]
    assert "scanned      0, index lookups 1" in told[1]
    captured(__file__, "foreign_key_index.txt", "\n".join(told))


def test_a_required_column_comes_in_three_steps(postgres: str, captured: Captured):
    for name, text in story.report(postgres).items():
        captured(__file__, f"{name}.txt", text)


def test_makemigrations_refuses_to_guess_a_value(
    postgres: str, captured: Captured, tmp_path: Path
):
    project = tmp_path / "project"
    shutil.copytree(story.HERE, project, ignore=shutil.ignore_patterns("output"))
    for migration in project.glob("orders/migrations/000[2-9]*.py"):
        migration.unlink()
    command = ("makemigrations", "--no-input")
    code, output, errors = story.manage(postgres, *command, cwd=project)
    assert code == 3
    shown = f"$ python manage.py {' '.join(command)}; echo $?\n{output}{errors}{code}"
    captured(__file__, "makemigrations.txt", shown)
