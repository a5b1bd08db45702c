"""Runs the examples of docs/technologies/graphql.md and compares what they print."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]


def run(*arguments: str) -> str:
    """Run a script of this folder with its own settings; give what it printed."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=HERE,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "settings"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_a_conversation_reads_changes_and_is_corrected(captured: Captured):
    output = run("conversation.py")
    assert '{"reason": "sign in to comment"}' in output
    assert '{"reason": "a comment has 1 to 280 characters"}' in output
    assert "Did you mean 'title'?" in output
    captured(__file__, "conversation.txt", output)


def test_one_screen_costs_one_request_and_fewer_bytes(captured: Captured):
    output = run("compare.py")
    assert output.endswith("the same screen each time: True\n")
    captured(__file__, "compare.txt", output)


def test_loaders_keep_the_number_of_queries_constant(captured: Captured):
    output = run("resolvers.py", "count")
    rows = [line.split() for line in output.splitlines()[1:]]
    assert {row[2] for row in rows} == {"4"}
    assert [int(row[1]) for row in rows] == [4 * int(row[0]) + 1 for row in rows]
    assert "False" not in output
    captured(__file__, "resolvers.txt", output)


def test_one_missing_person_empties_the_answer_or_one_field(captured: Captured):
    output = run("resolvers.py", "leave")
    assert "Cannot return null for non-nullable field Comment.author." in output
    captured(__file__, "missing_person.txt", output)


def test_limits_refuse_small_queries_with_large_answers(captured: Captured):
    output = run("explode.py")
    refused = [line for line in output.splitlines() if "limited:" in line][1:]
    assert all(line.endswith("(0 SQL)") for line in refused)
    captured(__file__, "explode.txt", output)


def test_a_loader_finds_nothing_for_a_key_of_another_type(captured: Captured):
    output = run("loader_keys.py")
    captured(__file__, "loader_keys.txt", output)


def test_the_cost_rule_follows_fragments_and_distrusts_variables():
    """Nobody gets around the limit by a fragment, a circle or a variable."""
    code = """
from start import start
start()
from graphql import parse, validate
from feed.cost import CostRule
from feed.schema import schema
for query in (
    "query($n: Int!) { posts(first: $n) { comments(first: $n) { id } } }",
    "{ posts(first: 50) { ...more } } fragment more on Post { comments { id } }",
    "{ posts { ...a } } fragment a on Post { author { posts { ...a } } }",
    "{ posts(first: 20) { ... on Post { comments(first: 20) { id } } } }",
    "{ posts(first: -9) { id } }",
):
    errors = validate(schema._schema, parse(query), [CostRule])
    print(errors[0].message if errors else "allowed")
"""
    assert run("-c", code).splitlines() == [
        "2550 objects are possible, 500 allowed.",
        "550 objects are possible, 500 allowed.",
        "allowed",  # the circle itself is refused by GraphQL's own rule
        "allowed",
        "allowed",
    ]
