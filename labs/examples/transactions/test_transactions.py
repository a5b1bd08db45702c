"""The examples of the page about transactions, run against a real PostgreSQL."""

from collections.abc import Callable

from psycopg import IsolationLevel

from examples.transactions import atomic, edges, levels, locked, questions, retry

Captured = Callable[[str, str, str], None]


def test_both_statements_or_neither(postgres: str, captured: Captured):
    told = list(atomic.report(postgres))
    assert told[0].endswith("card 70, payments 5")
    assert told[1].endswith("card 100, payments 5")
    captured(__file__, "atomic.txt", "\n".join(told))


def test_what_each_level_allows(postgres: str, captured: Captured):
    told = list(levels.matrix(postgres))
    cells = [line[21:].split("  ") for line in told]
    table = [[cell.strip() for cell in line if cell.strip()] for line in cells]
    assert table[1:] == [
        ["10", "10", "10"],
        ["10, then 5", "10, then 10", "10, then 10"],
        ["2, then 3", "2, then 2", "2, then 2"],
        ["9 left", "40001", "40001"],
        ["120 spent", "120 spent", "40001"],
    ]
    captured(__file__, "levels.txt", "\n".join(told))


def test_read_uncommitted_is_read_committed(postgres: str):
    for _, scene in levels.SCENES:
        outcomes = [
            levels.play(postgres, scene, level)
            for level in (
                IsolationLevel.READ_UNCOMMITTED,
                IsolationLevel.READ_COMMITTED,
            )
        ]
        assert outcomes[0] == outcomes[1]


def test_the_two_messages(postgres: str, captured: Captured):
    told = "\n\n".join(levels.messages(postgres))
    assert "concurrent update" in told
    assert "read/write dependencies" in told
    captured(__file__, "messages.txt", told)


def test_a_retry_sells_all_ten(postgres: str, captured: Captured):
    told = list(retry.report(postgres))
    assert "1 sold, 9 got 40001, 9 left" in told[0]
    assert "10 sold, 0 got 40001, 0 left" in told[1]
    captured(__file__, "retry.txt", "\n".join(told))


def test_a_lock_keeps_the_limit_at_read_committed(postgres: str, captured: Captured):
    levels_tried = (IsolationLevel.READ_COMMITTED, IsolationLevel.REPEATABLE_READ)
    told = [locked.report(postgres, level) for level in levels_tried]
    assert told[0].endswith("Ada bought, Ben refused, 60 spent")
    assert told[1].endswith("Ada bought, Ben bought, 120 spent")
    captured(__file__, "locked.txt", "\n".join(told))


def test_a_select_opens_a_transaction(postgres: str, captured: Captured):
    told = "\n".join(edges.opened_by_a_select(postgres))
    assert "False  after a SELECT: INTRANS" in told
    assert "True   after a SELECT: IDLE" in told
    captured(__file__, "opened.txt", told)


def test_the_level_comes_first(postgres: str, captured: Captured):
    told = edges.level_too_late(postgres)
    assert "ActiveSqlTransaction: SET TRANSACTION" in told
    captured(__file__, "level_too_late.txt", told)


def test_a_retry_inside_the_transaction_is_refused(postgres: str, captured: Captured):
    told = "\n".join(edges.retry_inside(postgres))
    assert told.startswith("40001")
    assert "\n25P02" in told
    captured(__file__, "retry_inside.txt", told)


def test_what_the_questions_answer(postgres: str, captured: Captured):
    mixed = questions.mixed_levels(postgres)
    names = list(questions.one_name_twice(postgres))
    letters = questions.letters(postgres)
    assert mixed == "120 spent"
    assert [line[-5:] for line in names] == ["23505", "40001"]
    assert letters == "1 sale, 3 letters"
    captured(__file__, "questions.txt", "\n".join([mixed, *names, letters]))
