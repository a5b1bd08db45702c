"""A check script with and without `set -e`, on a project with a lint error."""

from collections.abc import Callable
from pathlib import Path

from examples.practices.running import run

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]


def test_without_set_e_the_last_command_decides(tmp_path: Path, captured: Captured):
    (tmp_path / "test_prices.py").write_text(
        "import json\n\n\ndef test_sum():\n    assert 1 + 1 == 2\n"
    )
    (tmp_path / "careless.sh").write_text(
        (HERE / "check.sh").read_text().replace("set -euo pipefail\n", "")
    )
    (tmp_path / "check.sh").write_text((HERE / "check.sh").read_text())
    told, codes = [], []
    for title, name in {
        "without set -euo pipefail": "careless.sh",
        "with it": "check.sh",
    }.items():
        done = run(["bash", name], tmp_path, RUFF_NO_CACHE="true")
        said = done.stdout
        assert "F401" in said
        tested = "1 passed" if "1 passed" in said else "did not run"
        told.append(
            f"{title:<27}ruff: 1 error  pytest: {tested:<13}exit code {done.returncode}"
        )
        codes.append(done.returncode)
    captured(__file__, "check.txt", "\n".join(told))
    assert codes == [0, 1]
