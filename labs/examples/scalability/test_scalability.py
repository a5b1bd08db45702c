"""The examples of the page about scalability, on real servers."""

from collections.abc import Callable, Iterator
from types import SimpleNamespace

import psycopg
import pytest
import redis

from examples.scalability import autoscaling, cluster, load, reading
from services import ServiceMissing, require_program

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def program() -> str:
    try:
        return require_program("nginx", "nginx")
    except ServiceMissing as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="module")
def primary() -> Iterator[str]:
    try:
        with cluster.primary() as url:
            yield url
    except ServiceMissing as missing:
        pytest.skip(str(missing))


def test_the_limit_moves_as_each_one_is_lifted(
    program: str, primary: str, redis_url: str, captured: Captured
):
    def products(number: int) -> str:
        return "/products/"

    def kept(number: int) -> str:
        return "/cached/"

    rows = []
    said = ""
    for says, path, servers, pool, warm in (
        ("1 server", products, 1, 0, False),
        ("2 servers", products, 2, 0, False),
        ("4 servers", products, 4, 0, False),
        ("4, pools of 4", products, 4, 4, False),
        ("4, pools, cache", kept, 4, 4, True),
    ):
        stood = load.stand(
            program,
            primary,
            path,
            servers=servers,
            pool=pool,
            cache_url=redis_url,
            warm=warm,
        )
        said = said or stood.said
        in_pool = stood.begun - stood.at_work - stood.refused - stood.answered
        rows.append(
            f"{says:<17}{stood.outside:>8}{in_pool:>6}{stood.at_work:>6}"
            f"{stood.answered:>10}{stood.late[503]:>6}"
        )
    head = f"{'':<17}{'outside':>8}{'pool':>6}{'PG':>6}{'answered':>10}{'503':>6}"
    captured(__file__, "limits.txt", "\n".join([head, *rows]))
    captured(__file__, "refused.txt", said)


def test_a_hot_row_is_a_queue(
    program: str, primary: str, redis_url: str, captured: Captured
):
    rows = []
    for says, path in (
        ("40 products", lambda number: f"/orders/sku-{number}/"),
        ("one product", lambda number: "/orders/sku-99/"),
    ):
        stood = load.stand(
            program, primary, path, servers=4, pool=4, cache_url=redis_url
        )
        assert stood.late[200] == load.AT_ONCE, stood
        rows.append(
            f"{says:<14}{stood.at_work:>2} transactions work,"
            f" {stood.behind_a_row:>2} wait for a row"
        )
    captured(__file__, "hot_row.txt", "\n".join(rows))


def test_a_replica_is_behind_and_read_only(primary: str, captured: Captured):
    with cluster.replica(primary) as copy:
        with psycopg.connect(primary, autocommit=True) as connection:
            connection.execute("DELETE FROM orders")
        lines = list(reading.behind(primary, copy))
    captured(__file__, "replica.txt", "\n".join(lines))


def test_the_router_reads_what_it_wrote_where_it_wrote_it():
    router = reading.ReadFromReplica()
    product = SimpleNamespace(_meta=SimpleNamespace(app_label="catalogue"))
    order = SimpleNamespace(_meta=SimpleNamespace(app_label="orders"))
    written = SimpleNamespace(_state=SimpleNamespace(db="default"))
    assert router.db_for_read(product) == "replica"
    assert router.db_for_read(product, instance=written) == "default"
    assert router.db_for_read(order) == "default"
    assert router.db_for_write(product) == "default"
    assert not router.allow_migrate("replica", "catalogue")


def test_workers_follow_the_queue(redis_url: str, captured: Captured):
    client = redis.Redis.from_url(redis_url)
    captured(__file__, "autoscaling.txt", "\n".join(autoscaling.timeline(client)))
    captured(__file__, "policies.txt", "\n".join(autoscaling.compared(client)))
