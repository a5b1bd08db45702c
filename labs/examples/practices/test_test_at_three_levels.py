"""Three planted faults, and the one level that sees each."""

import shutil
from collections.abc import Callable
from pathlib import Path

from examples.practices.running import run

LEVELS = Path(__file__).parent / "levels"
FAULTS = {
    "none": ("vouchers.py", "", ""),
    "half a cent is kept": (
        "vouchers.py",
        "total * (100 - percent) // 100",
        "-(total * (percent - 100) // 100)",
    ),
    "a voucher counts twice": ("storage.py", " AND used_at IS NULL", ""),
    "the total stays text": (
        "checkout.py",
        'int(query["total"][0])',
        'query["total"][0]',
    ),
}
SUITES = ["unit", "integration", "end_to_end"]
Captured = Callable[[str, str, str], None]


def results(fault: str, folder: Path, url: str) -> list[str]:
    name, old, new = FAULTS[fault]
    shutil.copytree(LEVELS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    path = folder / name
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new) if old else path.read_text())
    ended = []
    for suite in SUITES:
        command = ["python", "-m", "pytest", "-q", f"suite_{suite}.py"]
        env = {"DATABASE_URL": url, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        done = run(command, folder, **env)
        assert done.returncode in {0, 1}, done.stdout
        ended.append("FAILED" if done.returncode else "passed")
    return ended


def test_each_level_sees_a_fault_that_the_others_do_not(
    postgres: str, tmp_path: Path, captured: Captured
):
    table = {
        fault: results(fault, tmp_path / str(number), postgres)
        for number, fault in enumerate(FAULTS)
    }
    head = f"{'planted fault':<24}{'unit':<8}{'integration':<13}end to end"
    rows = [
        f"{fault:<24}{unit:<8}{integration:<13}{whole}"
        for fault, (unit, integration, whole) in table.items()
    ]
    captured(__file__, "levels.txt", "\n".join([head, *rows]))
    assert table["none"] == ["passed"] * 3
    for place, fault in enumerate(list(FAULTS)[1:]):
        expected = ["passed"] * 3
        expected[place] = "FAILED"
        assert table[fault] == expected
