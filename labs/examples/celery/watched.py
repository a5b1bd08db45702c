"""Let Flower watch a worker, and ask it what it saw."""

import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import httpx
from receipts import send_receipt

from gateways.mail import gateway
from services.processes import free_port
from services.waiting import wait_for
from workers import queues
from workers.worker import worker

HERE = Path(__file__).parent


def ask(url: str) -> dict:
    """Ask Flower's HTTP API; nothing when it does not answer yet."""
    with suppress(httpx.HTTPError):
        answer = httpx.get(url, auth=("watcher", "secret"), timeout=10)
        if answer.is_success:
            return answer.json()
    return {}


def ended(api: str) -> list[dict]:
    """Return the tasks that Flower saw end."""
    ends = ("SUCCESS", "FAILURE")
    return [task for task in ask(f"{api}/tasks").values() if task["state"] in ends]


def main() -> None:
    """Run Flower and a worker, send three receipts, and print Flower's view."""
    queues.delete()
    port = free_port()
    api = f"http://127.0.0.1:{port}/api"
    command = [sys.executable, "-m", "celery", "-A", "receipts", "flower"]
    command += [f"--port={port}", "--address=127.0.0.1"]
    command += ["--basic-auth=watcher:secret"]
    with gateway(busy=1) as mail, tempfile.TemporaryDirectory() as folder:
        os.environ["MAIL_GATEWAY"] = mail.url
        log = Path(folder) / "worker.log"
        with (Path(folder) / "flower.log").open("w") as output:
            flower = subprocess.Popen(command, cwd=HERE, stdout=output, stderr=output)
        try:
            with worker("receipts", log, "-E"):
                wait_for(lambda: ask(f"{api}/workers?refresh=1"), "Flower")
                for order in (1001, 1002):
                    send_receipt.delay(order, "ada@example.org")
                send_receipt.delay(1003, "ada at example.org")
                wait_for(lambda: len(mail.letters) == 2, "the letters")
                wait_for(lambda: len(ended(api)) == 3, "Flower to see the ends")
                for task in sorted(ended(api), key=lambda task: task["args"]):
                    print(task["args"], task["state"], f"retries: {task['retries']}")
                    exception = task["exception"] or "no exception"
                    print(f"  {exception.partition(' for url')[0]}")
        finally:
            flower.terminate()
            flower.wait(timeout=20)


if __name__ == "__main__":
    main()
