"""Runs the examples of docs/technologies/python.md and compares what they print."""

import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest

Captured = Callable[[str, str, str], None]

HERE = Path(__file__).parent


def run(*arguments: str, python: str = sys.executable) -> tuple[int, str, str]:
    """Run a script of this folder; give its exit code, output and errors."""
    done = subprocess.run(
        [python, *arguments],
        cwd=HERE,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_the_report_says_what_failed_and_exits_with_1(captured: Captured):
    code, output, errors = run("access_report.py", "access.log")
    assert (code, errors) == (1, "")
    captured(__file__, "access_report.txt", output)


def test_the_report_exits_with_0_when_nothing_failed(tmp_path: Path):
    log = tmp_path / "quiet.log"
    log.write_text(
        '203.0.113.7 - - [21/Nov/2026:09:00:00 +0000] "GET / HTTP/1.1" 200 41\n'
    )
    code, output, _ = run("access_report.py", str(log))
    assert code == 0
    assert output == "2xx    1\nunreadable lines: 0\n"


def test_the_report_refuses_a_missing_file_in_words(captured: Captured):
    code, output, errors = run("access_report.py", "acces.log")
    assert (code, output) == (2, "")
    captured(__file__, "missing_file.txt", errors.splitlines()[-1] + "\n")


def test_a_generator_holds_one_line_and_a_list_holds_the_file(captured: Captured):
    code, output, _ = run("memory.py")
    assert code == 0
    assert "False" not in output
    captured(__file__, "memory.txt", output)


@pytest.mark.parametrize("version", ["failing", "fixed"])
def test_the_traps_spring_and_are_fixed(captured: Captured, version: str):
    code, output, errors = run(f"traps_{version}.py")
    assert (code, errors) == (0, "")
    captured(__file__, f"traps_{version}.txt", output)


def test_a_new_environment_does_not_see_the_packages_of_another(
    captured: Captured, tmp_path: Path
):
    """The same import, with the labs' Python and with a fresh environment's."""
    venv.create(tmp_path / "fresh", symlinks=True)
    fresh = str(tmp_path / "fresh" / "bin" / "python")
    statement = "import django; print('django', django.VERSION[:2])"

    code, here, _ = run("-c", statement)
    assert code == 0
    code, _, errors = run("-c", statement, python=fresh)
    assert code == 1

    question = f'python -c "{statement}"'
    told = [
        f"(labs) $ {question}",
        here.strip(),
        f"(fresh) $ {question}",
        errors.splitlines()[-1],
    ]
    captured(__file__, "environments.txt", "\n".join(told) + "\n")


def test_a_linter_and_a_type_checker_find_three_of_the_four_traps(captured: Captured):
    ruff = ["-m", "ruff", "check", "--isolated", "--no-cache", "--ignore-noqa"]
    rules = ["--select", "B006,B023", "--output-format", "concise"]
    code, linted, _ = run(*ruff, *rules, "traps_failing.py")
    assert code == 1
    call = "from traps_failing import with_shipping\nwith_shipping('21')"
    # The labs' own [tool.mypy] names files, and mypy takes files or -c, not both.
    mypy = ["-m", "mypy", "--config-file=", "--cache-dir=/dev/null"]
    code, checked, _ = run(*mypy, "-c", call)
    assert code == 1

    found = [line for line in linted.splitlines() if line.startswith("traps")]
    wrong = [line for line in checked.splitlines() if "error:" in line]
    told = ["$ ruff check --select B006,B023 traps_failing.py", *found]
    told += ["$ mypy -c \"…with_shipping('21')\"", *wrong]
    captured(__file__, "linters.txt", "\n".join(told) + "\n")
