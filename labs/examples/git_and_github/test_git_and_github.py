"""The stories of the page, typed into real repositories."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from examples.git_and_github import sharing, stories
from examples.git_and_github.terminal import server_and
from services import ServiceMissing, require_program

Captured = Callable[[str, str, str], None]
HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def git() -> str:
    try:
        return require_program("git", "git")
    except ServiceMissing as missing:
        pytest.skip(str(missing))


def test_a_day(tmp_path: Path, captured: Captured):
    said = stories.daily(tmp_path)
    assert "?? notes.txt" in said
    captured(__file__, "daily.txt", said)


def test_what_is_not_committed_is_restored(tmp_path: Path, captured: Captured):
    said = stories.restore(tmp_path)
    assert said.endswith("git status -s"), "something is left"
    captured(__file__, "restore.txt", said)


def test_a_revert_keeps_the_later_commit(tmp_path: Path, captured: Captured):
    said = stories.revert(tmp_path)
    assert said.count("Write the terms") == 1
    captured(__file__, "revert.txt", said)


def test_a_reverted_merge_cannot_be_merged_again(tmp_path: Path, captured: Captured):
    said = stories.reverted_merge(tmp_path)
    assert "Already up to date." in said
    captured(__file__, "reverted_merge.txt", said)


def test_reset_takes_more_with_each_mode(tmp_path: Path, captured: Captured):
    said = stories.reset(tmp_path)
    found = [line.split()[1:] for line in said.splitlines()[1:]]
    assert found == [["1", "yes", "yes"], ["1", "no", "yes"], ["1", "no", "no"]]
    captured(__file__, "reset.txt", said)


def test_the_reflog_finds_a_lost_commit(tmp_path: Path, captured: Captured):
    captured(__file__, "reflog.txt", stories.reflog(tmp_path))


def test_what_was_never_added_is_gone(tmp_path: Path, captured: Captured):
    said = stories.lost(tmp_path)
    assert [line.split()[-1] for line in said.splitlines()[1:]] == [
        "reflog",
        "--lost-found",
        "nothing",
    ]
    captured(__file__, "lost.txt", said)


def test_a_conflict_is_resolved(tmp_path: Path, captured: Captured):
    captured(__file__, "conflict.txt", stories.conflict(tmp_path))


def test_a_rebase_makes_new_commits(tmp_path: Path, captured: Captured):
    said = stories.ways(tmp_path)
    assert "of the 2 commits, 2 keep" in said
    assert "of the 2 commits, 0 keep" in said
    captured(__file__, "ways.txt", said)


def test_only_two_flags_together_keep_the_colleagues_commit(
    tmp_path: Path, captured: Captured
):
    said = sharing.forced(tmp_path)
    assert [line.split()[-1] for line in said.splitlines()[1:]] == [
        "kept",
        "kept",
        "GONE",
        "kept",
        "GONE",
    ]
    captured(__file__, "forced.txt", said)


def test_a_server_refuses_a_rewritten_main(tmp_path: Path, captured: Captured):
    captured(__file__, "protected.txt", sharing.protected(tmp_path))


def test_a_second_round_shows_only_what_is_new(tmp_path: Path, captured: Captured):
    captured(__file__, "range_diff.txt", sharing.second_round(tmp_path))


def test_the_ruleset_is_json_and_asks_for_a_review():
    rules = json.loads((HERE / "ruleset.json").read_text())["rules"]
    assert [rule["type"] for rule in rules] == [
        "deletion",
        "non_fast_forward",
        "pull_request",
        "required_status_checks",
    ]


def test_ben_brings_his_commit_back(tmp_path: Path):
    ada, ben = sharing.shared_branch(tmp_path)
    ada.prepare("git push -q --force")
    ben.prepare("git fetch -q && git rebase -q --onto origin/discount HEAD~1")
    ben.prepare("git push -q")
    assert sharing.on_the_server(ada) == ["Write the terms", "Explain the ten percent"]


def test_a_deleted_branch_gets_its_name_again(tmp_path: Path):
    (ada,) = server_and(tmp_path, "Ada")
    ada.prepare("git switch -qc discount")
    tip = ada.save("notes.md", "Ten percent.\n", "Explain the discount")
    ada.prepare("git switch -q main && git branch -q -D discount")
    ada.prepare("git branch discount HEAD@{1}")
    assert ada.prepare("git rev-parse --short discount") == tip


def test_after_a_reverted_merge_only_new_commits_arrive(tmp_path: Path):
    (ada,) = server_and(tmp_path, "Ada")
    ada.prepare("git switch -qc discount")
    ada.save("notes.md", "Ten percent.\n", "Explain the discount")
    ada.prepare("git switch -q main && git merge -q --no-ff -m Discount discount")
    ada.prepare("git revert -m 1 --no-edit HEAD && git switch -q discount")
    ada.save("terms.md", "Thirty days.\n", "Write the terms")
    ada.prepare("git switch -q main && git merge -q --no-edit discount")
    files = ada.prepare("git ls-files").split()
    assert files == ["prices.py", "terms.md"]
