"""The production settings, loaded as a server loads them."""

import os
import subprocess
import sys
from pathlib import Path

LABS = Path(__file__).parents[2]
ENVIRONMENT = {
    "DJANGO_SETTINGS_MODULE": "shop.config.settings.production",
    "SECRET_KEY": "".join(map(chr, range(48, 123))),
    "ALLOWED_HOSTS": "shop.example, www.shop.example",
    "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/nowhere",
    "BROKER_URL": "amqp://nobody@127.0.0.1:1//",
    "CACHE_URL": "redis://127.0.0.1:1/0",
    "MAIL_URL": "http://127.0.0.1:1/letters",
    "PAYMENTS_URL": "http://127.0.0.1:1/charges",
    "PAYMENTS_KEY": "only-for-this-test",
}


def python(*arguments: str, **changed: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the production settings, whatever this run's own are."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=LABS,
        env=os.environ | ENVIRONMENT | changed,
        capture_output=True,
        text=True,
        check=False,
    )


def test_django_has_nothing_to_say_before_a_deploy():
    done = python(
        *("-m", "django", "check", "--deploy", "--fail-level", "WARNING"),
    )
    assert done.returncode == 0, done.stderr


def test_all_that_is_missing_is_named_at_once():
    done = python("-m", "django", "check", SECRET_KEY="", PAYMENTS_KEY=" ")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        "django.core.exceptions.ImproperlyConfigured: Set SECRET_KEY, PAYMENTS_KEY."
    )


def test_nothing_that_is_told_is_printed_by_a_server_that_refuses_to_start():
    done = python("-m", "django", "check", DATABASE_URL="", PAYMENTS_KEY="a1b2")
    assert "Set DATABASE_URL." in done.stderr
    assert "a1b2" not in done.stdout + done.stderr


def test_a_space_between_two_host_names_is_not_part_of_the_second():
    done = python(
        "-c", "from django.conf import settings; print(settings.ALLOWED_HOSTS)"
    )
    assert done.stdout == "['shop.example', 'www.shop.example']\n"
