"""The examples of the Prometheus page, run with a real Prometheus."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from examples.prometheus import history, live, workers
from examples.prometheus.server import prometheus, serving
from services import ServiceMissing, require_program
from services.processes import free_port

Captured = Callable[[str, str, str], None]
BADLY_NAMED = """\
# TYPE requestCount counter
requestCount 3
# HELP shop_ms Time.
# TYPE shop_ms gauge
shop_ms 4
"""
HERE = Path(__file__).parent


def _program(name: str) -> str:
    try:
        return require_program(name, "prometheus")
    except ServiceMissing as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def program() -> str:
    return _program("prometheus")


@pytest.fixture(scope="session")
def promtool() -> str:
    return _program("promtool")


def test_prometheus_scrapes_the_shop(program: str, captured: Captured):
    shown, asked = live.scraped(program)
    captured(__file__, "exposition.txt", shown)
    captured(__file__, "scraped.txt", asked)


def test_an_alert_fires_and_clears(program: str, captured: Captured, tmp_path: Path):
    lines = list(live.went_down(program, tmp_path / "rules.yml"))
    captured(__file__, "went_down.txt", "\n".join(lines))


def test_a_label_with_many_values_is_refused(program: str, captured: Captured):
    captured(__file__, "exploded.txt", "\n".join(live.exploded(program)))


def test_queries_over_a_known_history(
    program: str, promtool: str, captured: Captured, tmp_path: Path
):
    data = history.stored(promtool, tmp_path)
    with prometheus(program, "scrape_configs: []\n", data) as server:
        lines = list(history.asked(server, history.RESTART, 9))
        captured(__file__, "restart.txt", "\n".join(lines))
        captured(__file__, "latency.txt", "\n".join(history.latency(server)))
        slow = "shop_export_duration_seconds_bucket"
        largest = (f"histogram_quantile(0.95, rate({slow}[5m]))",)
        lines = list(history.asked(server, largest, 25))
        captured(__file__, "largest.txt", "\n".join(lines))
        born = ("increase(shop_refunds_total[10m])", "shop_refunds_total")
        captured(__file__, "born.txt", "\n".join(history.asked(server, born, 15)))


def test_each_worker_has_counters_of_its_own(tmp_path: Path, captured: Captured):
    lines = []
    for says, several in (
        ("two workers", False),
        ("with PROMETHEUS_MULTIPROC_DIR", True),
    ):
        folder = tmp_path / str(several)
        folder.mkdir()
        first, second = workers.scrapes(folder, several=several)
        lines.append(f"{says:<31}after 12 requests: {first}   after 20: {second}")
    captured(__file__, "workers.txt", "\n".join(lines))


def test_a_killed_worker_leaves_its_gauge(tmp_path: Path, captured: Captured):
    lines = []
    for says, tidy in (("without child_exit", False), ("with child_exit", True)):
        folder = tmp_path / str(tidy)
        folder.mkdir()
        busy = workers.busy_after_a_kill(folder, tidy=tidy)
        lines.append(f"{says:<20}shop_requests_in_progress {busy}")
    captured(__file__, "killed.txt", "\n".join(lines))


def _promtool(promtool: str, *arguments: str, folder: Path, given: str = "") -> str:
    done = subprocess.run(
        [promtool, *arguments],
        cwd=folder,
        input=given,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said = (done.stdout + done.stderr).rstrip().replace("\n\n", "\n")
    return f"{said}\nexit code {done.returncode}"


@pytest.mark.parametrize(
    "arguments",
    [("check", "config", "prometheus.yml"), ("check", "rules", "rules.yml")],
)
def test_the_files_are_valid(promtool: str, arguments: tuple[str, ...]):
    assert "exit code 0" in _promtool(promtool, *arguments, folder=HERE)


def test_the_rules_do_what_they_should(
    promtool: str, captured: Captured, tmp_path: Path
):
    done = _promtool(promtool, "test", "rules", "rules_test.yml", folder=HERE)
    captured(__file__, "rules_test.txt", done)
    for name in ("rules.yml", "rules_test.yml"):
        text = (
            (HERE / name)
            .read_text()
            .replace("ratio:rate5m > 0.05", "ratio:rate5m > 0.5")
        )
        (tmp_path / name).write_text(text)
    broken = _promtool(promtool, "test", "rules", "rules_test.yml", folder=tmp_path)
    captured(__file__, "rules_broken.txt", broken)


def test_names_are_linted(promtool: str, captured: Captured):
    port = free_port()
    with serving(port) as url:
        httpx.get(f"{url}/orders/")
        good = httpx.get(f"{url}/metrics").text
    assert "exit code 0" in _promtool(
        promtool, "check", "metrics", folder=HERE, given=good
    )
    told = _promtool(promtool, "check", "metrics", folder=HERE, given=BADLY_NAMED)
    captured(__file__, "linted.txt", told)
