"""The examples of the nginx page, run with a real nginx and real Gunicorns."""

from collections.abc import Callable
from pathlib import Path

import pytest

from examples.nginx import edge, scenes
from examples.nginx.site import HERE, site
from services import ServiceMissing, require_program

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="session")
def program() -> str:
    """Path of the program nginx."""
    try:
        require_program("openssl", "openssl")
        return require_program("nginx", "nginx")
    except ServiceMissing as missing:
        pytest.skip(str(missing))


def test_least_connections_spares_a_server_that_is_stuck(
    program: str, captured: Captured
):
    lines = []
    balance = (HERE / "balance.conf").read_text()
    round_robin = balance.replace("    least_conn;\n", "")
    for says, text in (("round robin", round_robin), ("least_conn", balance)):
        with site(program, "balance.conf", slow="a", text=text) as place:
            counts = scenes.balanced(place)
        each = "  ".join(f"{name} {counts[name]}" for name in "abc")
        lines.append(f"{says:<13}{each}   held: {counts['a']} of 12")
    captured(__file__, "balance.txt", "\n".join(lines))


def test_a_dead_server_is_taken_out_and_comes_back(program: str, captured: Captured):
    with site(program, "failing.conf") as place:
        lines = list(scenes.taken_out(place))
        captured(__file__, "failing.txt", "\n".join(lines))
        captured(__file__, "all_away.txt", scenes.all_away(place))


def test_nginx_t_names_file_and_line(program: str, captured: Captured):
    with site(program, "failing.conf") as place:
        captured(__file__, "checked.txt", "\n".join(edge.checked(place)))


def test_only_headers_that_nginx_sets_can_be_trusted(program: str, captured: Captured):
    with site(program, "headers.conf") as place:
        captured(__file__, "headers.txt", "\n".join(scenes.seen_headers(place)))


def test_a_read_timeout_counts_silence(program: str, captured: Captured):
    with site(program, "waiting.conf") as place:
        captured(__file__, "waiting.txt", "\n".join(scenes.timed_out(place)))


def test_buffering_frees_workers_from_slow_readers(program: str, captured: Captured):
    lines = []
    for path, seconds in (("/exports/", 20), ("/unbuffered/", 2)):
        with site(program, "buffering.conf", threads=4) as place:
            free = scenes.freed_workers(place, path, seconds)
        lines.append(f"{path:<14}{free} of 4 workers are free again")
    captured(__file__, "buffering.txt", "\n".join(lines))


def test_a_slash_in_proxy_pass_decides_the_path(program: str, captured: Captured):
    with site(program, "paths.conf") as place:
        captured(__file__, "paths.txt", "\n".join(scenes.paths(place)))


def test_add_header_in_a_location_drops_the_others(program: str, captured: Captured):
    with site(program, "inherited.conf") as place:
        captured(__file__, "inherited.txt", "\n".join(scenes.inherited(place)))


def test_a_reload_lets_the_old_workers_answer(program: str, captured: Captured):
    with site(program, "reload.conf") as place:
        captured(__file__, "reload.txt", "\n".join(scenes.reloaded(place, "two")))


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1:DeprecationWarning")
def test_tls_names_and_limits(program: str, captured: Captured, tmp_path: Path):
    made = edge.certificate(tmp_path)
    with site(program, "shop.conf", also=made) as place:
        lines = list(edge.doors(place, made["shop.crt"]))
        captured(__file__, "doors.txt", "\n".join(lines))
        lines = list(edge.limited(place, made["shop.crt"]))
        captured(__file__, "limited.txt", "\n".join(lines))


def test_protocols_come_from_the_default_server_of_a_port(
    program: str, captured: Captured, tmp_path: Path
):
    made = edge.certificate(tmp_path)
    line = "    ssl_protocols TLSv1.2 TLSv1.3;  # for the whole port"
    ours = "server_name shop.example;"
    lines = []
    for says, text in (
        ("in the default server", (HERE / "shop.conf").read_text()),
        ("in our server", edge.moved((HERE / "shop.conf").read_text(), line, ours)),
    ):
        with site(program, "shop.conf", also=made, text=text) as place:
            lines.append(f"{says:<23}{edge.protocol(place, made['shop.crt'])}")
    captured(__file__, "protocols.txt", "\n".join(lines))


@pytest.mark.parametrize("name", sorted(it.name for it in HERE.glob("*.conf")))
def test_nginx_accepts_each_file(program: str, name: str, tmp_path: Path):
    made = edge.certificate(tmp_path) if name == "shop.conf" else {}
    with site(program, name, also=made, serving=False) as place:
        done = place.front.call("-t")
        assert done.returncode == 0, done.stderr
        assert "syntax is ok" in done.stderr
        assert "[warn]" not in done.stderr
