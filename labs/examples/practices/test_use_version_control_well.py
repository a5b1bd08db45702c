"""The same fault, looked for in small commits and in one large one."""

from collections.abc import Callable
from pathlib import Path

from examples.practices.version_control import (
    MERGES_ONLY,
    SIZES,
    bisect,
    git,
    history,
    merged,
)

Captured = Callable[[str, str, str], None]


def test_bisect_ends_at_a_commit_and_small_ones_say_more(
    tmp_path: Path, captured: Captured
):
    told = []
    for title, small in {"nine small commits": True, "one large commit": False}.items():
        repository = tmp_path / title.split()[1]
        history(repository, small=small)
        told += [f"# {title}", bisect(repository)]
    captured(__file__, "bisect.txt", "\n".join(told))
    assert "first bad commit: Add the invoice rule" in told[1]
    assert "first bad commit: Finish the checkout" in told[3]


def test_the_size_of_what_was_merged_is_seen_however_it_was_merged(
    tmp_path: Path, captured: Captured
):
    told = []
    for how in ("merge commits", "squashed"):
        repository = tmp_path / how.split()[0]
        merged(repository, how)
        said = git(repository, *SIZES).strip().replace("\n\n\n", "\n\n")
        assert said.count("2 files changed") == 3, f"{how}: sizes are missing"
        told += [f"# {how}", said]
    captured(__file__, "sizes.txt", "\n".join(told))
    assert git(tmp_path / "squashed", *MERGES_ONLY) == ""
