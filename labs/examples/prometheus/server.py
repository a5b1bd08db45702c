"""A real Prometheus with a folder of its own, and answers to queries."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from services.processes import free_port, started, throwaway_folder
from services.waiting import wait_for
from services.web_server import LABS

SETTINGS = "examples.prometheus.settings"


@dataclass(frozen=True)
class Prometheus:
    """A Prometheus that runs."""

    url: str

    def get(self, path: str, **params: str) -> Any:
        """Return the data of an answer of its HTTP API."""
        answer = httpx.get(f"{self.url}/api/v1/{path}", params=params, timeout=10)
        return answer.raise_for_status().json()["data"]

    def query(self, promql: str, time: int | None = None) -> dict[str, float]:
        """Return the value of each series of a result, by its labels."""
        at = {} if time is None else {"time": str(time)}
        result = self.get("query", query=promql, **at)["result"]
        return {_labels(it["metric"]): float(it["value"][1]) for it in result}


def _labels(metric: dict[str, str]) -> str:
    kept = {k: v for k, v in metric.items() if k not in {"__name__", "instance", "job"}}
    return " ".join(f'{name}="{value}"' for name, value in sorted(kept.items()))


@contextmanager
def prometheus(
    program: str, configuration: str, data: Path | None = None
) -> Iterator[Prometheus]:
    """Run Prometheus until the block ends, with the rules of this folder."""
    port = free_port()
    with throwaway_folder() as folder:
        (folder / "prometheus.yml").write_text(configuration)
        command = [program, "--config.file=prometheus.yml", "--log.level=warn"]
        command += [f"--storage.tsdb.path={data or folder / 'data'}"]
        command += ["--storage.tsdb.retention.time=100y"]
        command += [f"--web.listen-address=127.0.0.1:{port}"]
        log = folder / "prometheus.log"
        with started(command, port=port, log=log, env=dict(os.environ)):
            url = f"http://127.0.0.1:{port}"
            # It listens before it has read its data, and answers 503 until then.
            wait_for(lambda: httpx.get(f"{url}/-/ready").is_success, "Prometheus")
            yield Prometheus(url)


@contextmanager
def serving(port: int, *options: str, **told: str) -> Iterator[str]:
    """Serve the shop with Gunicorn, and give its address."""
    told |= {"PYTHONPATH": str(LABS), "DJANGO_SETTINGS_MODULE": SETTINGS}
    command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}"]
    command += ["--no-control-socket", *options]
    command += ["examples.prometheus.shop"]
    with throwaway_folder() as folder:
        log = folder / "gunicorn.log"
        with started(command, port=port, log=log, env=os.environ | told):
            yield f"http://127.0.0.1:{port}"
