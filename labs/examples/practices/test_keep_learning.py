"""The installed version says what will be gone, if you let it."""

from collections.abc import Callable
from pathlib import Path

from examples.practices.running import run

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]


def test_a_deprecation_is_silent_until_asked_for(captured: Captured):
    silent = run(["python", "-c", "import old_constraint"], HERE)
    assert (silent.returncode, silent.stderr) == (0, "")
    loud = run(["python", "-W", "default", "-c", "import old_constraint"], HERE)
    said = loud.stderr.replace(f"{HERE}/", "").splitlines()[0]
    assert "RemovedInDjango60Warning" in said
    place, _, message = said.partition(": RemovedIn")
    captured(
        __file__,
        "deprecation.txt",
        '$ python -c "import old_constraint"\n'
        '$ python -W default -c "import old_constraint"\n'
        f"{place}:\n  RemovedIn{message}",
    )


def test_as_an_error_it_stops():
    command = ["python", "-W", "error::DeprecationWarning", "-c"]
    assert run([*command, "import old_constraint"], HERE).returncode == 1
