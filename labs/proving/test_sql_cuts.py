"""What of SQL can be taken out alone."""

import pytest

from proving.sql_cuts import cuts, is_sql


def taken(text: str) -> list[str]:
    return [text[start:end].strip(" \n,") for start, end in cuts(text)]


def left(text: str) -> list[str]:
    return [text[:start] + text[end:] for start, end in cuts(text)]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "SELECT id FROM outbox WHERE NOT sent ORDER BY id LIMIT 1"
            " FOR UPDATE SKIP LOCKED",
            [
                *("WHERE NOT sent", "ORDER BY id", "LIMIT 1"),
                *("FOR UPDATE SKIP LOCKED", "SKIP LOCKED"),
            ],
        ),
        (
            "INSERT INTO a VALUES (%s) ON CONFLICT DO NOTHING",
            ["ON CONFLICT DO NOTHING"],
        ),
        ("CREATE UNIQUE INDEX CONCURRENTLY a ON b (c)", ["UNIQUE", "CONCURRENTLY"]),
        (
            "CREATE TABLE a (b text NOT NULL DEFAULT now(), CHECK (b > (c)))",
            ["NOT NULL", "DEFAULT now()", "CHECK (b > (c))"],
        ),
        (
            'SELECT a FROM b ORDER BY c COLLATE "C"',
            ['ORDER BY c COLLATE "C"', 'COLLATE "C"'],
        ),
    ],
)
def test_each_clause_can_go(text: str, clauses: list[str]):
    assert taken(text) == clauses


def test_a_clause_with_a_placeholder_stays_or_the_values_would_not_fit():
    assert taken("UPDATE a SET b = %s WHERE c = %s") == []


def test_a_clause_ends_where_its_parenthesis_does():
    text = "SELECT a, (SELECT b FROM c WHERE d) FROM e"
    assert left(text) == ["SELECT a, (SELECT b FROM c) FROM e"]


def test_the_head_of_a_statement_stays_with_what_is_below_it():
    text = "CREATE TABLE a (\n    b text,\n    c text\n);\nCREATE TABLE d (e text);\n"
    assert taken(text) == ["b text", "c text", "CREATE TABLE d (e text);"]
    assert (
        left(text)[1] == "CREATE TABLE a (\n    b text\n);\nCREATE TABLE d (e text);\n"
    )


def test_what_is_no_statement_is_no_sql():
    assert is_sql("\nSELECT 1")
    assert not is_sql("Select one of these")
    assert not is_sql("with_name")
    assert not is_sql("UPDATED")
