"""What a page says that its output was made with is what is installed here."""

from pathlib import Path

import pytest

from measuring import made_with, passed

RENEW = "run `npm run lab -- --versions`"


@pytest.mark.parametrize("folder", made_with.folders(), ids=lambda path: path.name)
def test_a_page_names_what_its_examples_ran_on(folder: Path):
    stored = made_with.stored(folder)
    assert stored is not None, f"{folder.name} has no versions.json: {RENEW}"
    packages = made_with.packages_of(folder)
    names = {name for found in packages.values() for name in found}
    # Python and the servers are the machine's: another patch changes no output.
    installed = made_with.versions_of(names) | {"python": stored["packages"]["python"]}
    assert stored["packages"] == installed, f"{folder.name} names others: {RENEW}"
    assert set(stored["files"]) == set(packages), f"other files import: {RENEW}"
    servers = {name: each.get("output", []) for name, each in stored["servers"].items()}
    assert servers == made_with.needs_of(folder), RENEW
    programs = {
        name: each.get("output", [])
        for name, each in stored.get("programs", {}).items()
    }
    assert programs == made_with.programs_of(folder), RENEW
    servers |= programs
    shown = {path.name for path in (folder / "output").iterdir()}
    missing = {file for output in servers.values() for file in output} - shown
    assert not missing, f"needs.toml names no output of {folder.name}: {missing}"


def test_each_program_that_a_folder_starts_is_listed():
    """A page of Prometheus has to say which Prometheus it was."""
    # What only helps a test, or stands in for another program, is told by no output.
    helpers = {"node", "openssl", "promtool", "rsyslogd"}
    missing = {
        f"{folder.name}: {name}"
        for folder in made_with.folders()
        for name in set(passed.PROGRAMS) - helpers
        if any(f'"{name}"' in path.read_text() for path in folder.glob("*.py"))
        and name not in made_with.programs_of(folder)
        and name not in made_with.needs_of(folder)
    }
    assert not missing, "labs/examples/programs.toml lacks them"


def test_only_what_is_pinned_counts(tmp_path: Path):
    (tmp_path / "a.py").write_text(
        "import os\nimport redis\nfrom django.db import models\nfrom . import b\n"
    )
    (tmp_path / "test_a.py").write_text("import httpx\n")
    (tmp_path / "b.py").write_text("import json\n")
    assert made_with.packages_of(tmp_path) == {"a.py": ["django", "redis"]}
    assert set(made_with.versions_of({"redis"})) == {"python", "redis-py"}
