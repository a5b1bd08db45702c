"""The lines, their way to a search, and one order's story found there."""

import json
import os
import re
import secrets
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
import yaml

from examples.elk_stack import ship, stand_in
from services import ServiceMissing
from services.finding import require_program
from services.waiting import wait_for
from workers.worker import worker

HERE = Path(__file__).parent
LABS = HERE.parents[1]
Captured = Callable[[str, str, str], None]
WEB = ["-m", "examples.elk_stack.web"]
# The same web, which does not put the id into the message.
FORGETFUL = """
from celery.signals import before_task_publish
from examples.elk_stack import tasks, web
before_task_publish.disconnect(tasks.send_trace)
web.main()
"""
# Types of the Elastic Common Schema's field reference.
ECS = {
    "@timestamp": "date",
    "message": "match_only_text",
    "log.level": "keyword",
    "trace.id": "keyword",
    "service.name": "keyword",
    "url.path": "wildcard",
    "error.stack_trace": "wildcard",
    "event.action": "keyword",
    "event.dataset": "keyword",
    "event.duration": "long",
    "http.request.method": "keyword",
    "http.response.status_code": "long",
    "labels.order": "keyword",
}


def lines(path: Path) -> list[dict]:
    """Return the lines that carry an action or an id: the shop's own."""
    each = [json.loads(line) for line in path.read_text().splitlines()]
    return [line for line in each if line.get("service") and line.get("event")]


def sold(folder: Path, url: str, command: list[str]) -> tuple[Path, Path]:
    """Sell three orders through web, queue and worker, and return both logs."""
    web, packed = folder / "web.log", folder / "worker.log"
    env = os.environ | {"BROKER_URL": url, "PYTHONPATH": str(LABS)}
    env.pop("DJANGO_SETTINGS_MODULE", None)
    with web.open("w") as out:
        subprocess.run(
            [sys.executable, *command], stdout=out, env=env, check=True, timeout=60
        )
    queue = ("--queues", "elk-stack", "--pool", "solo")
    settings = {"BROKER_URL": url, "PYTHONPATH": str(LABS)}
    with worker("examples.elk_stack.tasks", packed, *queue, env=settings):
        wait_for(lambda: packed.read_text().count('"packed"') == 3, "three orders")
    # Celery's banner and Python's warnings are text: a shipper marks such lines.
    said = packed.read_text().splitlines(keepends=True)
    packed.write_text("".join(line for line in said if line.startswith("{")))
    return web, packed


@pytest.fixture(scope="module")
def logs(
    tmp_path_factory: pytest.TempPathFactory, rabbitmq_url: str
) -> tuple[Path, Path]:
    """Return the logs of the web and of the worker."""
    return sold(tmp_path_factory.mktemp("logs"), rabbitmq_url, WEB)


@pytest.fixture
def stream() -> Iterator[httpx.Client]:
    """Give an empty data stream, of a real server where one is named."""
    namespace = secrets.token_hex(4)
    if url := os.environ.get("ELASTICSEARCH_URL"):
        ship.install_template(url)
        with ship.connect(url, namespace) as client:
            yield client
        httpx.delete(f"{url}/_data_stream/logs-shop-{namespace}", timeout=10)
        return
    with stand_in.stand_in() as url:
        ship.install_template(url)
        with ship.connect(url, namespace) as client:
            yield client


def told(found: list[dict]) -> str:
    """Show a story as a table."""
    rows = [(e["service"]["name"], e["log.level"], e["message"]) for e in found]
    return "\n".join(f"{a:<8}{b:<7}{c}" for a, b, c in rows)


def steady(line: str) -> str:
    """Put a fixed value where time and duration stand."""
    line = re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+Z", "2026-11-30T09:00:00.000Z", line)
    return re.sub(r'"duration":\d+', '"duration":3000000', line)


def test_a_line_is_ecs_and_holds_no_card(logs: tuple[Path, Path], captured: Captured):
    # Steady first: a time or a duration may hold these digits too.
    every = [steady(line) for path in logs for line in path.read_text().splitlines()]
    shown = [
        line for line in every if "1041" in line and "trace" in line and "event" in line
    ]
    captured(__file__, "lines.txt", "\n".join(shown))
    for path in logs:
        assert "4242" not in path.read_text()
        for line in path.read_text().splitlines():
            fields = dict(stand_in.flat(json.loads(line)))
            assert {"@timestamp", "log.level", "message", "ecs.version"} <= set(fields)


def test_the_template_maps_what_the_shop_logs_as_ecs_does(logs: tuple[Path, Path]):
    mappings = json.loads((HERE / "index_template.json").read_text())["template"]
    mapped = dict(stand_in.types(mappings["mappings"]["properties"]))
    assert mapped == ECS
    logged = {
        name
        for path in logs
        for line in lines(path)
        for name, _ in stand_in.flat(line)
        if not name.startswith("log.")
    }
    assert logged - {"ecs.version", "card"} <= set(mapped)


def test_one_search_tells_the_story_of_an_order(
    logs: tuple[Path, Path], stream: httpx.Client, captured: Captured
):
    every = [json.dumps(line) for path in logs for line in lines(path)]
    assert ship.ship(stream, every) == []
    stream.post("_refresh")
    shown = told(ship.story(stream, "1042"))
    counts = f"{len(every)} lines of 3 orders, {len(shown.splitlines())} of order 1042"
    captured(__file__, "story.txt", f"{counts}\n\n{shown}")


def test_rsyslog_ships_the_files_and_the_story_is_the_same(
    logs: tuple[Path, Path], stream: httpx.Client, tmp_path: Path
):
    try:
        program = require_program("rsyslogd", "rsyslog-elasticsearch")
    except ServiceMissing as missing:
        pytest.skip(str(missing))
    if not list(Path("/usr/lib").glob("*/rsyslog/omelasticsearch.so")):
        pytest.skip("omelasticsearch is missing: install rsyslog-elasticsearch")
    shop = tmp_path / "shop"
    shop.mkdir()
    for path in logs:
        shutil.copy(path, shop)
    (shop / "banner.log").write_text("celery@shop ready, and no JSON\n")
    url = stream.base_url
    config = (HERE / "rsyslog.conf").read_text()
    for written, here in (
        ("/var/spool/rsyslog", str(tmp_path)),
        ("/var/log/shop/", f"{shop}/"),
        ("/var/log/shop-refused.json", f"{tmp_path}/refused.json"),
        ("elasticsearch.example.com", url.host),
        ('"9200"', f'"{url.port or 9200}"'),
        ('usehttps="on"', f'usehttps="{"on" if url.scheme == "https" else "off"}"'),
        ("logs-shop-default", url.path.strip("/")),
    ):
        assert written in config
        config = config.replace(written, here)
    (tmp_path / "rsyslog.conf").write_text(config)
    stored = (HERE / "output/story.txt").read_text().split("\n\n")[1].strip()

    def found() -> bool:
        stream.post("_refresh")
        return told(ship.story(stream, "1042")) == stored

    command = [program, "-n", "-f", "rsyslog.conf", "-i", str(tmp_path / "pid")]
    env = os.environ | {"ES_PASSWORD": "only-for-this-run"}
    with (tmp_path / "said.txt").open("w") as out:
        running = subprocess.Popen(
            command, cwd=tmp_path, stdout=out, stderr=out, env=env
        )
        try:
            wait_for(found, f"the story; see {tmp_path}")
        finally:
            running.terminate()
            running.wait(20)


def test_jq_tells_the_same_story(logs: tuple[Path, Path], tmp_path: Path):
    try:
        program = require_program("jq", "jq")
    except ServiceMissing as missing:
        pytest.skip(str(missing))
    for path in logs:
        shutil.copy(path, tmp_path)
    path = f"{Path(program).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", str(HERE / "story.sh")],
        cwd=tmp_path,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    stored = (HERE / "output/story.txt").read_text().split("\n\n")[1]
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert [" ".join(row) for row in rows] == [
        " ".join(line.split()) for line in stored.splitlines()
    ]


def test_without_the_id_in_the_message_the_story_ends_at_the_queue(
    tmp_path: Path, rabbitmq_url: str, stream: httpx.Client, captured: Captured
):
    forgetful = sold(tmp_path, rabbitmq_url, ["-c", FORGETFUL])
    every = [json.dumps(line) for path in forgetful for line in lines(path)]
    assert ship.ship(stream, every) == []
    stream.post("_refresh")
    captured(__file__, "forgotten.txt", told(ship.story(stream, "1042")))


def test_a_line_that_does_not_fit_is_refused_alone(
    stream: httpx.Client, captured: Captured
):
    base = {"@timestamp": "2026-11-30T09:00:00.000Z", "message": "request"}
    sent = [
        json.dumps(base | {"http": {"response": {"status_code": status}}})
        for status in (200, "OK", 404)
    ]
    refused = ship.ship(stream, sent)
    shown = [f"{each['type']}: {each['reason']}" for each in refused]
    head = f"sent {len(sent)}, refused {len(refused)}"
    captured(__file__, "refused.txt", "\n".join([head, *shown]))


def test_a_traceback_is_one_event(logs: tuple[Path, Path], captured: Captured):
    (failed,) = [each for each in lines(logs[1]) if "error" in each]
    trace = failed["error"]["stack_trace"].splitlines()
    shown = (
        f"as text   {len(trace)} lines, {len(trace)} events\nas ECS    1 line, 1 event"
    )
    captured(__file__, "traceback.txt", f"{shown}\n\n{trace[-1]}")


def test_a_key_for_each_product_is_a_field_for_each_product(captured: Captured):
    carts = [{f"SKU-{number:05}": 1} for number in range(1200)]
    keyed = {name for cart in carts for name, _ in stand_in.flat({"cart": cart})}
    listed = {
        name
        for cart in carts
        for sku, pieces in cart.items()
        for name, _ in stand_in.flat({"cart": {"sku": sku, "pieces": pieces}})
    }
    shown = f"cart={{sku: pieces}}          {len(keyed)} fields\n"
    shown += f"cart.sku, cart.pieces       {len(listed)} fields"
    captured(__file__, "fields.txt", shown)


def test_filebeat_reads_lines_as_json_and_names_no_key():
    config = yaml.safe_load((HERE / "filebeat.yml").read_text())
    (shop,) = config["filebeat.inputs"]
    assert shop["type"] == "filestream"
    assert shop["id"]
    (parser,) = shop["parsers"]
    documented = {"target", "overwrite_keys", "expand_keys", "add_error_key"}
    assert set(parser["ndjson"]) <= documented | {"message_key", "document_id"}
    assert config["output.elasticsearch"]["api_key"] == "${ES_API_KEY}"
