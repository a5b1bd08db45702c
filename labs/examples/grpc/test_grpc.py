"""The examples of the gRPC page: servers and clients, each its own process."""

from collections.abc import Callable

from examples.grpc.compiling import run, serving
from services.processes import is_listening
from services.waiting import wait_for

Captured = Callable[[str, str, str], None]


def test_each_status_says_what_to_do(captured: Captured):
    with serving("v1") as port:
        captured(__file__, "codes.txt", run("v1", "client.py", port, "codes"))


def test_a_stream_ends_when_the_client_hangs_up(captured: Captured):
    with serving("v1") as port:
        captured(__file__, "stream.txt", run("v1", "client.py", port, "stream"))


def test_a_deadline_does_not_undo_what_the_server_does(captured: Captured):
    lines = []
    for script in ("careless_server.py", "server.py"):
        with serving("v1", script) as port:
            lines += [f"# {script}", run("v1", "client.py", port, "deadline").strip()]
    captured(__file__, "deadline.txt", "\n".join(lines))


def test_old_and_new_versions_of_the_proto(captured: Captured):
    lines = ["server  client"]
    for server, client in (
        ("v1", "v1"),
        ("v2", "v1"),
        ("v1", "v2"),
        ("broken", "v1"),
    ):
        with serving(server) as port:
            read = run(client, "read_product.py", port).strip()
        lines.append(f"{server:<7} {client:<6}  {read}")
    captured(__file__, "versions.txt", "\n".join(lines))


def test_one_connection_reaches_one_server(captured: Captured):
    with serving("v1") as one, serving("v1") as two:
        captured(__file__, "spread.txt", run("v1", "spread.py", one, two))


def test_bytes_and_time_beside_rest(captured: Captured):
    with serving("v1") as rpc, serving("v1", "rest_server.py") as rest:
        wait_for(lambda: is_listening("127.0.0.1", int(rest)), "the REST server")
        *table, time, work = run("v1", "compare.py", rpc, rest).strip().splitlines()
    assert 1 < float(time) < 4
    table.append("time, REST / gRPC:               between 1 and 4")
    assert 1.5 < float(work) < 4
    table.append("client's CPU time, REST / gRPC:  between 1.5 and 4")
    captured(__file__, "compare.txt", "\n".join(table))


def test_a_policy_retries_what_is_unavailable(captured: Captured):
    with serving("v1", "flaky_server.py") as port:
        captured(__file__, "retry.txt", run("v1", "retry.py", port))
