"""The examples of the page about deployment strategies, behind a real nginx."""

from collections.abc import Callable

import pytest

from examples.deployment_strategies import schema
from examples.deployment_strategies.fleet import HERE, fleet, free_ports
from examples.deployment_strategies.strategies import (
    blue_green,
    counted,
    recreate,
    rolling,
    until_noticed,
)
from services import ServiceMissing, require_program

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def program() -> str:
    try:
        return require_program("nginx", "nginx")
    except ServiceMissing as missing:
        pytest.skip(str(missing))


def test_recreate_fails_every_request_in_between(program: str, captured: Captured):
    ports = free_ports(4)
    with fleet(program, ports) as servers:
        servers.start(ports, "v1")
        lines = list(counted(servers, recreate(servers, ports)))
    captured(__file__, "recreate.txt", "\n".join(lines))


def test_rolling_changes_a_quarter_at_a_time(program: str, captured: Captured):
    ports = free_ports(4)
    with fleet(program, ports) as servers:
        servers.start(ports, "v1")
        lines = list(counted(servers, rolling(servers, ports)))
    captured(__file__, "rolling.txt", "\n".join(lines))


def test_blue_green_switches_all_and_back(program: str, captured: Captured):
    blue, green = free_ports(4), free_ports(4)
    with fleet(program, blue) as servers:
        servers.start(blue, "v1")
        lines = list(counted(servers, blue_green(servers, blue, green)))
    captured(__file__, "blue_green.txt", "\n".join(lines))


def test_canary_keeps_a_customer_on_one_release(program: str, captured: Captured):
    ports = free_ports(3)
    with fleet(program, ports, "canary.conf") as servers:
        servers.start(ports[:2], "v1")
        servers.start(ports[2:], "v2", BROKEN="lamp")
        first, second = servers.ask(1000), servers.ask(1000)
        assert first == second
        lines = []
        for release in ("v1", "v2"):
            failed = first[f"{release} failed"]
            total = first[release] + failed
            share = 100 * failed / total
            lines.append(
                f"{release}  {total:>4} requests  {failed:>3} failed  {share:.0f} %"
            )
        failed = first["v2 failed"]
        lines.append(f"all 1000 requests  {failed:>3} failed  {failed / 10:.1f} %")
        whole = (servers.front.folder / "conf.d" / "canary.conf").read_text()
        servers.write("canary.conf", whole.replace("    5%  green;\n", ""))
        after = servers.ask(1000)
        lines.append(f"after the rollback  v1 {after['v1']}  v2 {after['v2']}")
    captured(__file__, "canary.txt", "\n".join(lines))


def test_how_many_meet_a_broken_release(program: str, captured: Captured):
    rows = [f"{'':<12}{'noticed when':<20}{'met v2':>8}{'failed':>8}"]
    for says, steps in (
        ("recreate", lambda servers, old, new: recreate(servers, old, BROKEN="lamp")),
        (
            "blue-green",
            lambda servers, old, new: blue_green(servers, old, new, BROKEN="lamp"),
        ),
        ("rolling", lambda servers, old, new: rolling(servers, old, BROKEN="lamp")),
    ):
        old, new = free_ports(4), free_ports(4)
        with fleet(program, old) as servers:
            servers.start(old, "v1")
            when, met, failed = until_noticed(servers, steps(servers, old, new))
        rows.append(f"{says:<12}{when:<20}{met:>8}{failed:>8}")
    ports = free_ports(3)
    with fleet(program, ports, "canary.conf") as servers:
        servers.start(ports[:2], "v1")
        servers.start(ports[2:], "v2", BROKEN="lamp")
        when, met, failed = until_noticed(servers, iter(["canary at 5 %"]))
    rows.append(f"{'canary':<12}{when:<20}{met:>8}{failed:>8}")
    captured(__file__, "noticed.txt", "\n".join(rows))


def test_what_both_releases_can_live_with(
    program: str, postgres: str, captured: Captured
):
    lines = list(schema.half_done(program, postgres))
    captured(__file__, "schema.txt", "\n".join(lines))


@pytest.mark.parametrize("name", ["rolling.conf", "canary.conf"])
def test_nginx_accepts_each_file(program: str, name: str):
    assert (HERE / name).exists()
    with fleet(program, free_ports(3), name) as servers:
        done = servers.front.call("-t")
    assert done.returncode == 0, done.stderr
