"""What the questions on asynchronous processing print, with real brokers."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from examples.assessment import give_up

HERE = Path(__file__).parent
LABS = HERE.parents[1]
Captured = Callable[[str, str, str], None]


def run(script: str, **environment: str) -> str:
    """Run a script of this folder; give what it printed, and insist on no error."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("CELERY_")}
    done = subprocess.run(
        [sys.executable, script],
        cwd=HERE,
        env=inherited | {"PYTHONPATH": str(LABS)} | environment,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_three_retries_end_after_seven_seconds(captured: Captured):
    assert give_up.waits(3) == [1, 2, 4]
    captured(__file__, "give_up.txt", "\n".join(give_up.report()))


def test_a_retry_repeats_the_effect_before_the_failure(
    rabbitmq_url: str, postgres: str, captured: Captured
):
    told = run("effects.py", BROKER_URL=rabbitmq_url, SHOP_DATABASE=postgres)
    assert [int(line[-1]) for line in told.splitlines()] == [4, 1, 1]
    captured(__file__, "effects.txt", told)


def test_a_long_task_runs_twice_on_redis_and_once_on_rabbitmq(
    rabbitmq_url: str, redis_url: str, captured: Captured
):
    on_redis = run("long_task.py", BROKER_URL=redis_url)
    on_rabbitmq = run("long_task.py", BROKER_URL=rabbitmq_url)
    assert (on_redis[-2], on_rabbitmq[-2]) == ("2", "1")
    told = f"Redis, timeout 1 s: {on_redis}RabbitMQ:           {on_rabbitmq}"
    captured(__file__, "long_task.txt", told)
