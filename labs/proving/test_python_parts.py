"""What of a Python file is a part of a fix."""

import textwrap

import pytest

from proving.pairs import Pair
from proving.part import Part
from proving.python_parts import python_parts


def parts(before: str | None, after: str) -> list[Part]:
    """Take a file apart."""
    if before is not None:
        before = textwrap.dedent(before).lstrip("\n")
    return python_parts(Pair("fixed.py", before, textwrap.dedent(after).lstrip("\n")))


def told(before: str | None, after: str) -> list[tuple[int, str, str]]:
    return [(part.line, part.how, part.text) for part in parts(before, after)]


def without(before: str | None, after: str, text: str) -> str:
    """Return the file without the part that has this text."""
    (part,) = [one for one in parts(before, after) if one.text == text]
    return part.without


def test_what_says_nothing_is_no_part():
    after = '''
        """What it is."""
        import os
        from json import loads

        # A comment.
        def total(prices: list[int]) -> int:
            """Add them up."""
            count: int
            pass
            return prices
    '''
    assert told(None, after) == []
    before = '''
        """What it was."""
        def total(prices):
            return prices
    '''
    assert told(before, after) == []


def test_a_hunk_is_put_back_with_what_it_imports_and_calls():
    before = """
        import time

        PATIENCE = 5

        def waited():
            return time.time() + PATIENCE

        def answer():
            late = waited()
            return late
    """
    after = """
        import clock

        def answer():
            late = clock.late()
            return late
    """
    (put_back, taken_out) = parts(before, after)
    assert (put_back.line, put_back.how) == (4, "put back")
    assert put_back.text == "late = clock.late()"
    namespace: dict[str, object] = {}
    code = put_back.without.replace("import clock", "")
    exec(code, namespace)  # noqa: S102 it is written above
    assert callable(namespace["answer"])
    assert namespace["answer"]() > 5
    assert (taken_out.text, taken_out.needed) == ("late = clock.late()", True)


def test_each_statement_argument_entry_and_element_is_a_part():
    after = """
        app.conf.update(
            acks_late=True, prefetch=1,
        )
        OPTIONS = {"confirm": True, "retries": 3}
        HOSTS = [
            "a",
            "b",
        ]
        PAIR = ("a", "b")
        send("a", limit=3)
    """
    assert told(None, after) == [
        (1, "taken out", "app.conf.update(\n    acks_late=True, prefetch=1,\n)"),
        (2, "taken out", "acks_late=True"),
        (2, "taken out", "prefetch=1"),
        (4, "taken out", 'OPTIONS = {"confirm": True, "retries": 3}'),
        (4, "taken out", '"confirm": True'),
        (4, "taken out", '"retries": 3'),
        (5, "taken out", 'HOSTS = [\n    "a",\n    "b",\n]'),
        (6, "taken out", '"a"'),
        (7, "taken out", '"b"'),
        (9, "taken out", 'PAIR = ("a", "b")'),
        (10, "taken out", 'send("a", limit=3)'),
        (10, "taken out", "limit=3"),
    ]
    assert 'send("a", )' in without(None, after, "limit=3")


def test_only_what_changed_is_a_part():
    before = """
        app.conf.update(
            broker="amqp",
        )
        total = price(
            1, pieces=2)
    """
    after = """
        app.conf.update(
            broker="amqp",
            acks_late=True,
        )
        total = price(1, pieces=2)
    """
    assert told(before, after) == [(3, "taken out", "acks_late=True")]


def test_decorators_bases_and_attributes_are_parts():
    after = """
        @atomic
        @retried(times=3)
        class Sale(Base, metaclass=Meta):
            ordering = "-id"
    """
    assert told(None, after) == [
        (1, "taken out", "@atomic"),
        (2, "taken out", "@retried(times=3)"),
        (2, "taken out", "times=3"),
        (3, "taken out", "Base"),
        (3, "taken out", "metaclass=Meta"),
        (4, "taken out", 'ordering = "-id"'),
    ]
    assert "    pass\n" in without(None, after, 'ordering = "-id"')


def test_blocks_are_unwrapped_and_guards_taken_out():
    after = """
        def sell(key):
            with atomic(), lock(key) as held:
                use(held)
            try:
                take(key)
            except Empty:
                refuse(key)
            finally:
                close(key)
            if gone(key):
                raise SoldOut
            if new(key):
                tell(key)
            elif old(key):
                forget(key)
            else:
                wait(key)
    """
    shown = {part.text.split("\n")[0]: part for part in parts(None, after)}
    assert list(shown) == [
        "atomic()",
        "lock(key) as held",
        "use(held)",
        "try: take(key)",
        "take(key)",
        "refuse(key)",
        "close(key)",
        "if gone(key): raise SoldOut",
        "if new(key): tell(key)",
        "tell(key)",
        "if old(key): forget(key)",
        "forget(key)",
        "wait(key)",
    ]
    assert "    with lock(key) as held:\n" in shown["atomic()"].without
    assert "    with atomic():\n" in shown["lock(key) as held"].without
    assert shown["lock(key) as held"].needed
    unwrapped = "    take(key)\n    close(key)\n    if gone(key)"
    assert unwrapped in shown["try: take(key)"].without
    assert "SoldOut" not in shown["if gone(key): raise SoldOut"].without
    assert "    if old(key):\n" in shown["if new(key): tell(key)"].without
    assert (
        "tell(key)\n    else:\n        wait(key)\n"
        in shown["if old(key): forget(key)"].without
    )


def test_a_guard_with_an_else_becomes_the_else():
    after = """
        if small:
            one()
        else:
            two()
    """
    assert without(None, after, "if small: one()") == "two()\n"


def test_a_link_of_a_chain_is_a_part():
    before = "orders = Order.objects.order_by('id')\n"
    after = """
        orders = (
            Order.objects.order_by('id')
            .select_related("customer")
            .prefetch_related("lines")
        )
        first = Order.objects.filter(paid=True).first()
    """
    texts = [part.text for part in parts(before, after)]
    assert '.select_related("customer")' in texts
    assert '.prefetch_related("lines")' in texts
    assert ".filter(paid=True)" in texts
    assert ".order_by('id')" not in texts
    assert "Order.objects.first()" in without(before, after, ".filter(paid=True)")


def test_a_handler_among_several_is_a_part():
    after = """
        try:
            take()
        except Empty:
            refuse()
        except Busy:
            wait()
    """
    left = without(None, after, "except Empty:\n    refuse()")
    assert "Empty" not in left
    assert "Busy" in left


def test_a_name_that_is_bound_elsewhere_too_is_no_reason_to_need_a_part():
    after = """
        def total():
            count = 0
            count = 1
            return count + 1
    """
    assert [part.needed for part in parts(None, after)] == [False, False, False]


@pytest.mark.parametrize("text", ["x = 1\n", "if a:\n    b()\n"])
def test_parts_that_leave_the_same_file_are_one(text: str):
    assert len(told("", text)) == 1


def test_a_hunk_that_ends_within_a_statement_takes_the_next_one_along():
    before = """
        def sell():
            take()
            tell()
            close()
    """
    after = """
        def sell():
            try:
                take()
            except Empty:
                refuse()
            tell()
            log()
    """
    put_back = [part for part in parts(before, after) if part.how == "put back"]
    assert [part.line for part in put_back] == [2, 7]
    assert "try" not in put_back[0].without
    assert put_back[1].text == "log()"


def test_a_try_whose_first_line_another_one_had_is_a_part_all_the_same():
    before = """
        def tell():
            try:
                old()
            except Gone:
                refuse()
    """
    after = """
        def tell():
            try:
                new()
            except Gone:
                refuse()
    """
    texts = [part.text for part in parts(before, after)]
    assert texts == ["try: new()", "new()", "new()"]


def test_clauses_and_lines_of_sql_in_a_string_are_parts():
    after = """
        TABLES = '''
        CREATE TABLE inbox (
            message text PRIMARY KEY,
            kind text
        );
        '''
        new = connection.execute(
            "INSERT INTO inbox VALUES (%s)"
            " ON CONFLICT DO NOTHING",
            [message],
        )
        print(new)
        print("Made of SELECT and ORDER BY id.")
    """
    found = [one for one in told(None, after) if one[0] in {3, 4, 9}]
    assert found == [
        (3, "taken out", "message text PRIMARY KEY"),
        (3, "taken out", "PRIMARY KEY"),
        (4, "taken out", "kind text"),
        (9, "taken out", "ON CONFLICT DO NOTHING"),
    ]
    assert "message text,\n" in without(None, after, "PRIMARY KEY")
    assert "message text PRIMARY KEY\n);" in without(None, after, "kind text")
    assert '" "' not in without(None, after, "ON CONFLICT DO NOTHING")


def test_a_clause_that_did_not_change_is_no_part():
    before = """
        QUERY = "SELECT id FROM outbox ORDER BY id"
    """
    after = """
        QUERY = "SELECT id FROM outbox ORDER BY id"
        LIMIT = 3
    """
    assert told(before, after) == [(2, "taken out", "LIMIT = 3")]
