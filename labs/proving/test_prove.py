"""Made-up labs, proven: what is said of each kind of part."""

import json
from datetime import date
from pathlib import Path

import psutil
import pytest

from proving import prove as proving
from proving.conftest import MakeLab
from proving.outcome import Outcome
from proving.prove import CouldNotProve, conclude, prove
from proving.stage import Limits
from proving.stored import fault_of, renewing, store_proof

FAILING = "def price(pieces):\n    return pieces * 3\n"


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test take five seconds, and a run twenty."""
    monkeypatch.setattr(proving, "_limits", lambda _: Limits(test=5, run=20))


def told(folder: Path) -> tuple[int, list[str], Outcome]:
    """Prove a lab; return the exit code, the lines and the outcome."""
    lines: list[str] = []
    outcome = prove(folder, lines.append)
    code = conclude(outcome, lines.append)
    assert lines[0].endswith(" s with nothing taken out.")
    return code, lines[1:], outcome


def test_what_is_red_needed_green_and_marked_is_told(make_lab: MakeLab):
    folder = make_lab(
        {
            "failing.py": FAILING,
            "fixed.py": """
                LOG = []


                def price(pieces):
                    LOG.append(pieces)
                    LOG.append("again")  # unproven: a log is for people
                    rate = 2
                    return pieces * rate
            """,
            "test_lamp.py": """
                from challenges.lamp import fixed

                def test_two_cost_four():
                    assert fixed.price(2) == 4, "the price is the old one"
            """,
        }
    )
    code, lines, _ = told(folder)
    place = "labs/challenges/lamp/fixed.py"
    assert lines == [
        f"needed to run: {place}:1: taken out: LOG = []",
        "   what it gives is read by other lines",
        f"red: {place}:5: put back: LOG.append(pieces) "
        'LOG.append("again") # unproven: a log is for people …',
        "   test_two_cost_four: the price is the old one",
        f"GREEN: {place}:5: taken out: LOG.append(pieces)",
        "   every test passes without it: prove it, take it out of the fix, "
        "or mark it `unproven: reason`",
        f'unproven: {place}:6: taken out: LOG.append("again")',
        "   marked: a log is for people",
        f"needed to run: {place}:7: taken out: rate = 2",
        "   what it gives is read by other lines",
        f"red: {place}:8: taken out: return pieces * rate",
        "   test_two_cost_four: the price is the old one",
        "6 parts: 2 red, 2 needed to run, 1 marked as unproven, 1 not proven",
    ]
    assert code == 1
    # Nothing is left changed, neither in the lab nor beside it.
    assert "LOG" in (folder / "fixed.py").read_text()
    assert not list(folder.rglob("__pycache__"))


def test_marks_that_are_wrong_are_told(make_lab: MakeLab):
    folder = make_lab(
        {
            "failing.py": FAILING,
            "fixed.py": """
                # unproven: it is hard
                def price(pieces):
                    # unproven: it is cheap
                    return pieces * 2
                    # unproven
            """,
            "test_lamp.py": """
                from challenges.lamp import fixed

                def test_two_cost_four():
                    assert fixed.price(2) == 4
            """,
        }
    )
    code, lines, _ = told(folder)
    place = "labs/challenges/lamp/fixed.py"
    assert lines[-4:] == [
        f"{place}:1: no part begins here: take the mark out",
        f"{place}:3: a test proves this part: take the mark out",
        f"{place}:5: the mark gives no reason: `unproven: reason`",
        "2 parts: 2 red, 0 needed to run, 0 marked as unproven, 0 not proven",
    ]
    assert code == 1


def test_a_fixture_that_fails_is_no_reason(make_lab: MakeLab):
    folder = make_lab(
        {
            "failing.py": "TABLES = []\n",
            "fixed.py": 'TABLES = ["sale"]\n',
            "test_lamp.py": """
                import pytest

                from challenges.lamp import fixed

                @pytest.fixture
                def sale():
                    return fixed.TABLES.index("sale")

                def test_a_sale_is_kept(sale):
                    assert sale == 0
            """,
        }
    )
    code, lines, _ = told(folder)
    assert lines[:2] == [
        "red without a reason: labs/challenges/lamp/fixed.py:1: "
        'put back: TABLES = ["sale"]',
        "   a fixture of test_a_sale_is_kept: ValueError: 'sale' is not in list",
    ]
    assert code == 1


HANGS = """
    import time

    from challenges.lamp import fixed

    def test_it_ends():
        while not fixed.ENDS:
            time.sleep(0.05)
"""


def test_a_test_that_hangs_is_stopped_and_told(make_lab: MakeLab):
    folder = make_lab(
        {
            "failing.py": "ENDS = False\n",
            "fixed.py": "ENDS = True\n",
            "test_lamp.py": HANGS,
        }
    )
    code, lines, _ = told(folder)
    assert lines[:2] == [
        "TIMEOUT: labs/challenges/lamp/fixed.py:1: put back: ENDS = True",
        "   test_it_ends ran for 5 s and was stopped",
    ]
    assert code == 1


def test_a_run_that_hangs_is_stopped_with_what_it_started(
    make_lab: MakeLab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("LAMP_STARTED", str(tmp_path / "started"))
    monkeypatch.setattr(proving, "_limits", lambda _: Limits(test=60, run=4))
    monkeypatch.setattr("proving.stage.TIDYING", 1)
    folder = make_lab(
        {
            "failing/server.py": "ENDS = False\n",
            "fixed/server.py": "ENDS = True\n",
            "test_lamp.py": """
                import os
                import signal
                import subprocess
                import time
                from importlib import import_module
                from pathlib import Path

                server = import_module("challenges.lamp.fixed.server")
                if not server.ENDS:
                    signal.signal(signal.SIGTERM, signal.SIG_IGN)
                    child = subprocess.Popen(["sleep", "87"])
                    Path(os.environ["LAMP_STARTED"]).write_text(str(child.pid))
                    time.sleep(60)

                def test_it_ends():
                    pass
            """,
        }
    )
    code, lines, _ = told(folder)
    assert lines[:2] == [
        "TIMEOUT: labs/challenges/lamp/fixed/server.py:1: put back: ENDS = True",
        "   the tests ran for 4 s and were stopped",
    ]
    assert code == 1
    left = int((tmp_path / "started").read_text())
    assert not psutil.pid_exists(left) or psutil.Process(left).status() == "zombie"


TALKING = {
    "failing/requirements.txt": "django\n",
    "fixed/requirements.txt": "# Exact.\ndjango==5\nhttpx==1\n",
    "limits.conf": "timeout 5\n; unproven: nobody waits that long\nkeep 60\n",
    "test_lamp.py": """
        from pathlib import Path

        import pytest

        HERE = Path(__file__).parent

        def test_every_package_is_pinned():
            text = (HERE / "fixed/requirements.txt").read_text()
            assert "django==5" in text, "django is not pinned"

        def test_the_gateway_gives_up():
            assert "timeout 5" in (HERE / "limits.conf").read_text()

        def test_the_rest_of_the_repository_is_there():
            assert (HERE.parents[2] / "compose.yaml").exists()

        @pytest.mark.skip(reason="needs an engine")
        def test_the_image_is_built():
            pass
    """,
}


def test_files_of_any_type_are_proven_by_several_jobs(make_lab: MakeLab):
    folder = make_lab(TALKING)
    lines: list[str] = []
    outcome = prove(folder, lines.append, also_fixed=("limits.conf",), jobs=3)
    assert lines[0].startswith("3 tests pass, 1 skipped in ")
    place = "labs/challenges/lamp/fixed/requirements.txt"
    assert f"red: {place}:2: taken out: django==5" in lines
    assert "   test_every_package_is_pinned: django is not pinned" in lines
    assert [(part.place, found.verdict.value) for part, found in outcome.found] == [
        ("fixed/requirements.txt:2", "red"),
        ("fixed/requirements.txt:2", "red"),
        ("fixed/requirements.txt:3", "GREEN"),
        ("limits.conf:1", "red"),
        ("limits.conf:3", "GREEN"),
    ]
    assert [part.place for part in outcome.open] == ["fixed/requirements.txt:3"]


def test_one_file_or_line_alone_is_proven(make_lab: MakeLab):
    folder = make_lab(TALKING)
    outcome = prove(folder, lambda _: None, only="fixed/requirements.txt:3")
    assert [part.text for part, _ in outcome.found] == ["httpx==1"]


@pytest.mark.parametrize(
    ("test", "said"),
    [
        (
            "def test_a():\n    assert 1 == 2\n",
            "The tests are not green with nothing taken out:\n"
            "   challenges/lamp/test_lamp.py::test_a: assert 1 == 2",
        ),
        (
            "import pytest\n\n@pytest.mark.skip\ndef test_a():\n    pass\n",
            "Every test was skipped with nothing taken out.",
        ),
    ],
)
def test_a_lab_whose_tests_are_not_green_could_not_be_proven(
    make_lab: MakeLab, test: str, said: str
):
    folder = make_lab(
        {"failing.py": FAILING, "fixed.py": "price = 2\n", "test_lamp.py": test}
    )
    with pytest.raises(CouldNotProve) as could_not:
        prove(folder, lambda _: None)
    assert str(could_not.value) == said


def test_a_lab_without_tests_or_a_fix_could_not_be_proven(make_lab: MakeLab):
    folder = make_lab({"failing.py": FAILING, "fixed.py": "price = 2\n"})
    with pytest.raises(CouldNotProve, match="do not run with nothing taken out"):
        prove(folder, lambda _: None)
    (folder / "fixed.py").unlink()
    with pytest.raises(CouldNotProve, match=r"there is no fixed\.\* and no fixed/ in"):
        prove(folder, lambda _: None)
    with pytest.raises(CouldNotProve, match=r"also_fixed names a\.conf, which is not"):
        prove(folder, lambda _: None, also_fixed=("a.conf",))


def test_a_proof_is_stored_and_holds_until_a_source_changes(make_lab: MakeLab):
    folder = make_lab(
        {
            "failing.py": FAILING,
            "fixed.py": """
                def price(pieces):
                    # unproven: nobody reads it
                    print(pieces)
                    return pieces * 2
            """,
            "test_lamp.py": """
                from challenges.lamp import fixed

                def test_two_cost_four():
                    assert fixed.price(2) == 4
            """,
            "result.json": '{"lab": "lamp", "figures": {}}',
            "output/price.txt": "4",
        }
    )
    assert fault_of(folder) == "its fix was never taken apart"
    assert renewing(folder) == "npm run lab -- lamp --prove --record"
    outcome = prove(folder, lambda _: None)
    store_proof(outcome, folder)
    result = json.loads((folder / "result.json").read_text())
    proof = result.pop("proof")
    assert result == {"lab": "lamp", "figures": {}}
    assert len(proof.pop("sources")) == 64
    assert proof == {
        "parts": 3,
        "red": 2,
        "needed_to_run": 0,
        "unproven": [{"file": "fixed.py", "line": 3, "reason": "nobody reads it"}],
        "ran_on": date.today().isoformat(),
    }
    (folder / "output/price.txt").write_text("5")
    assert fault_of(folder) is None
    test = folder / "test_lamp.py"
    test.write_text(test.read_text() + "\n")
    assert fault_of(folder) == "its files have changed since its fix was taken apart"
    store_proof(Outcome("lamp", outcome.found, ()), folder)
    assert fault_of(folder) == "1 of the 3 parts of its fix are not proven"
