"""The two figures of the guide that no other lab has."""

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from examples.design_a_scalable_backend import balancing, partitions
from services import Server

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]


def test_three_servers_lose_nothing_when_one_ends(
    server: Callable[..., Server], tmp_path: Path, captured: Captured
):
    with server("nginx").throwaway() as nginx:
        captured(__file__, "balancing.txt", balancing.report(nginx, tmp_path))


def test_a_month_is_read_and_dropped_alone(postgres: str, captured: Captured):
    captured(__file__, "partitions.txt", partitions.report(postgres))


def test_an_order_outside_the_year_is_refused(postgres: str, captured: Captured):
    with psycopg.connect(postgres, autocommit=True) as db:
        db.execute("CREATE SCHEMA alone")
        db.execute("SET search_path TO alone")
        db.execute((HERE / "partitions.sql").read_bytes())
        with pytest.raises(psycopg.errors.CheckViolation) as caught:
            db.execute(
                "INSERT INTO orders (placed_at, total) VALUES ('2027-05-01Z', 1)"
            )
    captured(__file__, "no_partition.txt", str(caught.value).splitlines()[0])
