"""The examples of the page about concurrency, run on threads, processes and rows."""

from collections.abc import Callable

import pytest

from examples.concurrency import computing, deadlock, races, ways

Captured = Callable[[str, str, str], None]


def test_how_many_wait_at_once(postgres: str, captured: Captured):
    told = list(ways.table(postgres))
    seen = [int(line[28:].split()[0]) for line in told]
    assert seen == [1, 5, 3, 10, 4]
    captured(__file__, "ways.txt", "\n".join(told))


def test_coroutines_need_no_thread_of_their_own(postgres: str):
    _, threads = ways.count(postgres, ways.WAYS[3][1], 10)
    assert threads == 1


@pytest.mark.skipif(not computing.enough_cores(), reason="this machine has one core")
def test_only_processes_compute_at_the_same_time(captured: Captured):
    told = list(computing.report())
    assert told == ["2 threads    0 ms at once", "2 processes  10 ms and more at once"]
    captured(__file__, "computing.txt", "\n".join(told))


def test_how_far_a_lock_reaches(postgres: str, captured: Captured):
    told = list(races.table(postgres))
    assert [line[-6] for line in told] == ["2", "1", "2", "1", "2", "1", "1"]
    captured(__file__, "races.txt", "\n".join(told))


def test_two_threads_hang_and_one_order_ends_it(captured: Captured):
    hang = deadlock.threads("deadlock_threads.py")
    assert "moved" not in hang
    assert hang.count("in move") == 2
    end = deadlock.threads("deadlock_ended.py")
    assert end.splitlines()[-1] == "exit code 0"
    assert end.count("moved") == 2
    captured(__file__, "threads_hang.txt", hang)
    captured(__file__, "threads_end.txt", "\n".join(sorted(end.splitlines())[::-1]))


def test_postgresql_ends_a_deadlock_and_a_retry_finishes(
    postgres: str, captured: Captured
):
    once = list(deadlock.two_moves(postgres, attempts=1))
    again = list(deadlock.two_moves(postgres, attempts=2))
    assert once[0] == "attempts=1: 40P01 deadlock detected, moved"
    assert again == ["attempts=2: moved, moved", "  3 tries for 2 moves"]
    captured(__file__, "deadlock.txt", "\n".join(once + again))


def test_who_waits_for_whom(postgres: str, captured: Captured):
    told = list(deadlock.who_waits(postgres))
    assert told[0].startswith("ben waits for ada")
    assert "canceling statement due to lock timeout" in told[1]
    captured(__file__, "who_waits.txt", "\n".join(told))
