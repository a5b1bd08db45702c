"""Whether figures are taken fairly and held against what is stored."""

from measuring.figures import Figure, Side, count, disagreements, time_both


def times(before: float, after: float) -> Figure:
    """Return a figure of two times."""
    return Figure("Time", "ms", "time", "lower", Side(before), Side(after), 15)


STORED = {"queries": count("Queries", "queries", 492, 4).as_json()}
STORED_TIME = {"time": times(400, 50).as_json()}


def test_the_ratio_says_how_many_times_better_the_after_is():
    assert count("Queries", "queries", 492, 4).ratio == 123
    assert count("Kept tasks", "tasks", 50, 100, better="higher").ratio == 2


def test_a_figure_says_in_words_what_became_of_it():
    queries = count("Queries", "queries", 492, 4)
    assert queries.sides == "492 → 4 queries"
    assert queries.change == "123 times better"
    assert count("Lost tasks", "tasks", 9, 0).change == "none left"
    assert times(50, 100).change == "2 times worse, which is the price"
    assert count("Retries", "tries", 0, 2).change == "none before, which is the price"


def test_nothing_left_has_no_ratio():
    lost = count("Lost tasks", "tasks", 9, 0)
    assert lost.as_json()["ratio"] is None
    assert disagreements({"lost": lost.as_json()}, {"lost": lost}) == []


def test_equal_counts_agree():
    assert disagreements(STORED, {"queries": count("Queries", "queries", 492, 4)}) == []


def test_a_count_that_moved_by_one_is_told():
    fresh = {"queries": count("Queries", "queries", 492, 5)}
    assert disagreements(STORED, fresh) == ["queries: stored 492 → 4, now 492 → 5"]


def test_a_ratio_within_the_band_agrees():
    assert STORED_TIME["time"]["band"] == [2.8, 24.0]
    assert disagreements(STORED_TIME, {"time": times(40, 10)}) == []


def test_a_ratio_outside_of_the_band_is_told():
    assert disagreements(STORED_TIME, {"time": times(50, 50)}) == [
        "time: ratio 1.0 is outside of the band 2.8 to 24.0"
    ]


def test_a_band_never_lets_a_loss_pass():
    assert times(110, 100).as_json()["band"][0] == 1.0


def test_a_cost_stays_a_cost():
    stored = {"insert": times(50, 100).as_json()}
    assert stored["insert"]["ratio"] == 0.5
    assert stored["insert"]["band"] == [0.17, 1.0]
    assert disagreements(stored, {"insert": times(100, 90)}) == [
        "insert: ratio 1.11 is outside of the band 0.17 to 1.0"
    ]


def test_a_figure_that_only_one_side_knows_is_told():
    assert disagreements(STORED, {"time": times(1, 1)}) == [
        "queries: stored but no longer measured",
        "time: measured but not stored",
    ]


def test_both_sides_are_timed_in_alternation_after_a_run_that_does_not_count():
    ran: list[str] = []
    figure = time_both(
        "Time", lambda: ran.append("before"), lambda: ran.append("after"), samples=3
    )
    assert ran == ["before", "after"] * 4
    assert figure.samples == 3
    assert figure.before.low is not None
